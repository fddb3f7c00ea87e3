"""Which treaty binds whom at a time, and what they owe then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from geoclaims.analysis.treaties.status import TreatyStatus
from geoclaims.checking.wording import captions
from geoclaims.records.treaties import Treaty
from geoclaims.views.drawing.markup import Child, Element, element, linked
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import nothing, section, some
from geoclaims.views.page.tables import tables
from geoclaims.views.treaties import owed, stands

__all__ = ["treaties"]

_MOST: Final = 100
"""So many tables a page can hold and still be used."""


def treaties(material: PageContext) -> Element:
    """Where each treaty stands for each of its parties."""
    rows = list(_rows(material))
    heads = ("treaty", "party", f"on {material.on}", "owes then")
    drawn = list(some(tables(f"Treaties on {material.on}", heads, rows), _MOST, "treaty"))
    return section("treaties", "Treaties", *(drawn or [nothing("There is no treaty.")]))


def _rows(material: PageContext) -> Iterator[tuple[Child, ...]]:
    for treaty in material.dossier.of(Treaty):
        for actor in dict.fromkeys(party.actor for party in treaty.parties):
            yield _row(treaty, material.analysis.treaties.status(treaty, actor, on=material.on), material)


def _row(treaty: Treaty, bond: TreatyStatus, material: PageContext) -> tuple[Child, ...]:
    party = captions(material.dossier, [bond.actor])
    duties = [owed(material.dossier, duty) for duty in material.analysis.treaties.duties(bond)]
    return (
        linked(treaty.caption, material.link(treaty.id)),
        linked(party, material.link(bond.actor)),
        stands(bond),
        element("ul", *(element("li", duty, dir="auto") for duty in duties)) if duties else "",
    )
