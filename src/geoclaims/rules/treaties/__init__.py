"""TL: treaties and norms."""
