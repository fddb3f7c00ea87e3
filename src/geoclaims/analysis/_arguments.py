"""What a question is asked with: records, references, ids and literals, looked up and checked once."""

from __future__ import annotations

from typing import TypeVar, cast

from geoclaims.dossier import Dossier
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records.actors import Actor
from geoclaims.records.claims import Literal
from geoclaims.records.record import Record
from geoclaims.values.ref import Ref, id_problem, to_ref

__all__ = ["find_record", "to_actor_id", "to_literal"]

R = TypeVar("R", bound=Record)


def find_record(dossier: Dossier, wanted: Record | str, type: type[R]) -> R:
    """Return the record that a question names.

    Raises:
        UnknownIdError: If the dossier does not have it.
        InvalidValueError: If it is not an id, or a record of another type.
    """
    if isinstance(wanted, type) and wanted in dossier:
        return wanted
    id = to_ref(wanted)
    if message := id_problem(id):
        raise _refused(type.__name__.lower(), message)
    if found := dossier.resolve([id], type):
        return found[0]
    record = dossier[str(id)]
    message = f"{str(id)!r} is a record of type {record.type}; ask for a {type.__name__} instead"
    raise _refused(type.__name__.lower(), message)


def to_actor_id(value: Actor | str) -> Ref[Actor]:
    """Return the id of an actor, who need not be in the dossier.

    Raises:
        InvalidValueError: If it is not an id.
    """
    if message := id_problem(id := to_ref(value)):
        raise _refused("actor", message)
    return id


def to_literal(value: Literal) -> Literal:
    """Return a literal without the fields that this version does not know.

    Raises:
        InvalidValueError: If it is not a literal.
    """
    if not isinstance(cast("object", value), Literal):
        raise _refused("literal", f"{value!r:.80} is not a literal; ask with Literal(proposition=..., holds=...)")
    return value.without_extra


def _refused(path: str, message: str) -> InvalidValueError:
    return InvalidValueError("Analysis", [Problem(path=path, message=message)])
