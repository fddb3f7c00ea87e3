"""Reports in the formats of continuous integration."""
