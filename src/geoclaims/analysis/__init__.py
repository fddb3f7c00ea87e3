"""What follows from a dossier."""

from geoclaims.analysis.analysis import Analysis

__all__ = ["Analysis"]
