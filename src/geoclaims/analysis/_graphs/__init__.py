"""Algorithms on directed graphs of numbers and ids; they know nothing of records."""
