"""LC: what speakers are bound to."""
