"""QT: figures, and what they are figures of."""
