"""Other ids for the records of a dossier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from geoclaims.dossier import Dossier
from geoclaims.records import Record
from geoclaims.values import Ref, Value, fields_of

__all__ = ["mentioned", "renamed"]


def mentioned(dossier: Dossier) -> list[str]:
    """Return every id that a dossier mentions, of records that it holds and of records that it lacks."""
    pointed_to = [str(found.value) for record in dossier for found in record.references()]
    return list(dict.fromkeys([*dossier.ids(), *pointed_to]))


def renamed(dossier: Dossier, names: Mapping[str, str]) -> Dossier:
    """Return the dossier with other ids, from what they were to what they are."""
    return Dossier(
        attrs.evolve(cast("Record", _in(record, names)), id=names.get(record.id, record.id)) for record in dossier
    )


def _in(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value with every reference inside it renamed."""
    if isinstance(value, Ref):
        id = f"{value}"
        return Ref[Any](names.get(id, id))
    if isinstance(value, tuple):
        return tuple([_in(item, names) for item in cast("tuple[object, ...]", value)])
    if isinstance(value, Value):
        held = {field.name: getattr(value, field.name) for field in fields_of(type(value))}
        return attrs.evolve(value, **{name: _in(inner, names) for name, inner in held.items() if name != "extra"})
    return value
