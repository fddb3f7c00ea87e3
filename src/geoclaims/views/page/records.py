"""Every record of the dossier, with what it refers to and what refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from geoclaims.checking.wording import captions
from geoclaims.records.record import Record
from geoclaims.views.drawing.markup import Child, Element, element, linked
from geoclaims.views.page.contents import fields
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import folded, nothing, section

__all__ = ["records"]

_PAGE: Final = 100
"""So many records are unfolded at a time."""
_USERS: Final = 30
"""So many records that refer to one are named."""


def records(material: PageContext) -> Element:
    """Every record, by type, in the order of the dossier."""
    kept = [record for record in material.dossier if material.link(record.id)]
    groups: dict[str, list[Record]] = {}
    for record in kept:
        groups.setdefault(record.type, []).append(record)
    small = len(kept) <= _PAGE
    content = [
        folded(name, *(_record(record, material) for record in page), unfolded=small)
        for type, group in groups.items()
        for name, page in _pages(type, group)
    ]
    rest = len(material.dossier) - len(kept)
    more = [nothing(f"{rest} more records are not on this page: there are more than it can hold.")] if rest else []
    return section("records", "Records", *(content or [nothing("There is none.")]), *more)


def _pages(type: str, group: Sequence[Record]) -> Iterator[tuple[str, Sequence[Record]]]:
    for start in range(0, len(group), _PAGE):
        page = group[start : start + _PAGE]
        part = f"{start + 1} to {start + len(page)} of {len(group)}" if len(group) > _PAGE else str(len(group))
        yield f"{type}: {part}", page


def _record(record: Record, material: PageContext) -> Element:
    """A record that is folded; the address is inside, so that a browser that is led there unfolds it."""
    number = material.number(record.id)
    address = f"r{number}" if material.dossier[record.id] is record else None  # of several of one id, the first
    name: list[Child] = [" ", element("bdi", text)] if (text := _named(record, material)) else []
    summary = element("summary", element("b", record.type), *name, " ", element("code", record.id))
    body = element("p", *fields(record, material), *_users(record, material), id=address, dir="auto")
    about = dict.fromkeys([number, *(material.number(one.value) for one in record.references())])
    subjects = " ".join(str(one) for one in about if one is not None)
    return element("details", summary, body, class_="record", data_item="record", data_about=subjects)


def _named(record: Record, material: PageContext) -> str:
    """What a record is called, or who did what it tells, and when."""
    if record.caption != record.id:
        return record.caption
    actors, when = next(((moment.actors, moment.when) for moment in record.moments()), ((), None))
    return ", ".join(filter(None, [captions(material.dossier, actors), str(when or "")]))


def _users(record: Record, material: PageContext) -> Iterator[Child]:
    users = material.dossier.referring_to(record)
    if users:
        yield element("b", "referred to by")
    for number, user in enumerate(users[:_USERS]):
        yield "; " if number else " "
        yield linked(user.id, material.link(user.id))
    if len(users) > _USERS:
        yield f"; and {len(users) - _USERS} more"
