"""A dossier and its report as one page of HTML."""

from geoclaims.views.page.page import pieces, render

__all__ = ["pieces", "render"]
