"""Every record of the dossier, with what it refers to and what refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from geoclaims.checking.wording import captions
from geoclaims.records.record import Record
from geoclaims.views.elements.markup import Child, Element, element, linked
from geoclaims.views.page.contents import fields
from geoclaims.views.page.context import PageContext
from geoclaims.views.page.sections import folded, nothing, section

__all__ = ["records"]

_PAGE: Final = 100
"""The number of records in a fold."""
_USERS: Final = 30
"""The number of records that refer to one and are named."""


def records(context: PageContext) -> Element:
    """Return the section with every record, by type, in the order of the dossier."""
    kept = [record for record in context.dossier if context.link(record.id)]
    groups: dict[str, list[Record]] = {}
    for record in kept:
        groups.setdefault(record.type, []).append(record)
    small = len(kept) <= _PAGE
    content = [
        folded(name, *(_record(record, context) for record in page), unfolded=small)
        for type, group in groups.items()
        for name, page in _pages(type, group)
    ]
    rest = len(context.dossier) - len(kept)
    more = [nothing(f"{rest} more records are not on this page: there are more than it can hold.")] if rest else []
    return section("records", "Records", *(content or [nothing("There is none.")]), *more)


def _pages(type: str, group: Sequence[Record]) -> Iterator[tuple[str, Sequence[Record]]]:
    for start in range(0, len(group), _PAGE):
        page = group[start : start + _PAGE]
        part = f"{start + 1} to {start + len(page)} of {len(group)}" if len(group) > _PAGE else str(len(group))
        yield f"{type}: {part}", page


def _record(record: Record, context: PageContext) -> Element:
    """Return a folded record; the address is inside, so that a browser that is led there unfolds it."""
    number = context.number(record.id)
    address = f"r{number}" if context.dossier[record.id] is record else None  # of several of one id, the first
    name: list[Child] = [" ", element("bdi", text)] if (text := _named(record, context)) else []
    summary = element("summary", element("b", record.type), *name, " ", element("code", record.id))
    body = element("p", *fields(record, context), *_users(record, context), id=address, dir="auto")
    about = dict.fromkeys([number, *(context.number(one.value) for one in record.references())])
    subjects = " ".join(str(one) for one in about if one is not None)
    return element("details", summary, body, class_="record", data_item="record", data_about=subjects)


def _named(record: Record, context: PageContext) -> str:
    """Return the name of a record, or who acted in it, and when."""
    if record.caption != record.id:
        return record.caption
    actors, when = next(((moment.actors, moment.when) for moment in record.moments()), ((), None))
    return ", ".join(filter(None, [captions(context.dossier, actors), str(when or "")]))


def _users(record: Record, context: PageContext) -> Iterator[Child]:
    users = context.dossier.referring_to(record)
    if users:
        yield element("b", "referred to by")
    for number, user in enumerate(users[:_USERS]):
        yield "; " if number else " "
        yield linked(user.id, context.link(user.id))
    if len(users) > _USERS:
        yield f"; and {len(users) - _USERS} more"
