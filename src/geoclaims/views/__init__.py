"""A dossier to look at, one view for each question: what happened when, who says what, on which sources, who is bound."""
