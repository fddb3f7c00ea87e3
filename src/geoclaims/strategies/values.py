"""Values and records of any class, the library's or your own."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st

from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.errors import InvalidValueError, Problem
from geoclaims.records import RECORDS, Record, UnknownRecord
from geoclaims.strategies._drawing import DrawContext, draw_value
from geoclaims.strategies.fields import NO_FIELDS, Fields
from geoclaims.strategies.texts import ids as any_ids
from geoclaims.strategies.texts import json_objects, texts
from geoclaims.values import Value

__all__ = ["records", "unknown_records", "values"]

V = TypeVar("V", bound=Value)
R = TypeVar("R", bound=Record)


def values(
    cls: type[V],
    *,
    ids: st.SearchStrategy[str] | None = None,
    fields: Fields = NO_FIELDS,
    extra: bool = False,
) -> st.SearchStrategy[V]:
    """Return any value of a class: each field holds whatever its annotation admits.

    What a constructor of yours refuses beyond its annotations, by a `ValueError` or a `TypeError`, is left out if it is
    optional, and drawn anew otherwise. Where little is accepted, say what in `fields`.

    Args:
        cls: A subclass of [`Value`][geoclaims.extend.Value]; a record type as well.
        ids: The ids that a record and its references may have; any, if None.
        fields: What some fields hold; see [`Fields`][geoclaims.strategies.Fields].
        extra: Whether there may be fields that the class does not know, in the value and inside it.

    Raises:
        InvalidValueError: If it is no such class.
    """
    _require(cls, Value, "values")
    return _built(cls, DrawContext(any_ids() if ids is None else ids, extra=extra, fields=fields))


def records(
    cls: type[R],
    *,
    ids: st.SearchStrategy[str] | None = None,
    fields: Fields = NO_FIELDS,
    extra: bool = False,
) -> st.SearchStrategy[R]:
    """Return any record of a type, the library's or your own.

    An abstract class stands for the types of the library below it: `records(Record)` is any record.

    Args:
        cls: The record type.
        ids: The ids that a record and its references may have; any, if None.
        fields: What some fields hold; see [`Fields`][geoclaims.strategies.Fields].
        extra: Whether there may be fields that the class does not know, in the record and inside it.

    Raises:
        InvalidValueError: If it is not a record type.
    """
    _require(cls, Record, "records")
    concrete = [cls] if "type" in vars(cls) else [found for found in RECORDS if issubclass(found, cls)]
    return st.one_of([values(found, ids=ids, fields=fields, extra=extra) for found in concrete])


def unknown_records(
    codebook: Codebook = CORE,
    *,
    ids: st.SearchStrategy[str] | None = None,
) -> st.SearchStrategy[UnknownRecord]:
    """Records of types that a codebook does not know.

    Args:
        codebook: Whose types they are not of.
        ids: The ids that they may have; any, if None.

    Raises:
        InvalidValueError: If it is no codebook.
    """
    require_codebook(codebook, "unknown_records")
    tags = st.sampled_from(["acme.sanction", "x", "unknown"]) | texts()
    known = frozenset(codebook.tags)
    return st.builds(
        UnknownRecord,
        id=any_ids() if ids is None else ids,
        tag=tags.filter(lambda tag: tag != "" and tag not in known),
        extra=json_objects(frozenset({"type", "id"})),
    )


def _require(cls: object, base: type[Value], asker: str) -> None:
    if not (isinstance(cls, type) and issubclass(cls, base)):
        message = f"{cls!r:.80} is not a subclass of {base.__name__}"
        raise InvalidValueError(asker, [Problem(path="cls", message=message)])


@st.composite
def _built(draw: st.DrawFn, cls: type[V], world: DrawContext) -> V:
    return draw_value(draw, cls, world)
