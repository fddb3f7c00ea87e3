"""TM: whether things happened in an order that is possible."""
