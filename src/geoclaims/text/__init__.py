"""Text from a dossier, made safe to compare and to show."""
