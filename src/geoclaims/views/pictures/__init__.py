"""A dossier to look at: what happened when, who stands where, and on whose word."""

from geoclaims.views._source_graph import SourceGraph
from geoclaims.views._stance_matrix import StanceMatrix
from geoclaims.views._timeline_picture import Timeline

__all__ = ["SourceGraph", "StanceMatrix", "Timeline"]
