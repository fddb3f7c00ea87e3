"""Reports and dossiers for people and for other programs' eyes."""
