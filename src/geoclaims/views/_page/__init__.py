"""The sections of the page that shows a dossier and its report."""
