"""IN: whether the records fit together at all."""
