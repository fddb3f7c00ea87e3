"""The fields of values, read from their annotations: what they admit, and how they are written."""
