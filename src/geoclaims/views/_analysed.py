"""What views are made of: a dossier, or its analysis."""

from __future__ import annotations

from geoclaims.analysis import Analysis
from geoclaims.dossier import Dossier

__all__ = ["analysed"]


def analysed(dossier: Dossier | Analysis) -> Analysis:
    """Return the analysis of a dossier, or the analysis itself.

    Raises:
        InvalidValueError: If it is neither.
    """
    return dossier if isinstance(dossier, Analysis) else Analysis(dossier)
