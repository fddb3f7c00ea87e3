"""A dossier to look at: one class for each question that a reader asks.

[`Timeline`][geoclaims.views.Timeline] shows what happened when, [`Stances`][geoclaims.views.Stances] who says what,
[`Sources`][geoclaims.views.Sources] where it comes from, and [`Treaties`][geoclaims.views.Treaties] who is bound on a
day. Each is made of a dossier, or of its analysis, and shows itself in a notebook. `text()` is what the shell prints,
`table()` a table of HTML, and `html()` a piece of HTML. A timeline and sources also have a picture, `svg()`.
"""

from geoclaims.views.sources import Edge, Sources
from geoclaims.views.stances import Stances
from geoclaims.views.terminal.palette import ANSI, PLAIN, Palette
from geoclaims.views.timeline import Timeline
from geoclaims.views.treaties import Treaties

__all__ = ["ANSI", "PLAIN", "Edge", "Palette", "Sources", "Stances", "Timeline", "Treaties"]
