"""ID: who is who, and in what role."""
