"""A dossier to look at: what happened when, who stands where, and on whose word."""

from geoclaims.views.pictures.graph import SourceGraph
from geoclaims.views.pictures.matrix import StanceMatrix
from geoclaims.views.pictures.timeline import Timeline

__all__ = ["SourceGraph", "StanceMatrix", "Timeline"]
