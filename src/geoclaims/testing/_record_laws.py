"""The laws of record types. Each is tried with whatever the constructor of a type accepts; its name is what is said."""

from __future__ import annotations

import copy
import inspect
import io
import json
import pickle
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeAlias, cast

import attrs
from hypothesis import strategies as st

from geoclaims.codec.json_documents import dumps, loads
from geoclaims.codec.json_lines import read_lines, write_lines
from geoclaims.dossier import Dossier
from geoclaims.errors import GeoclaimsError, ReadError
from geoclaims.records import Moment, Record
from geoclaims.strategies._drawing import attempts, draw_arguments
from geoclaims.strategies._spoiling import draw_spoilt, odd_values
from geoclaims.testing._law_subject import LawFailure, LawSubject
from geoclaims.values import Ref, When

__all__ = ["RECORD_LAWS", "RecordLaw", "takes_what_its_annotations_admit"]

RecordLaw: TypeAlias = Callable[[st.DrawFn, LawSubject, type[Record]], None]


def takes_what_its_annotations_admit(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """A constructor refuses little, and that with a `TypeError` or a `ValueError`."""
    refusals: list[LawFailure] = []
    for _ in range(_TRIES):
        for arguments in attempts(cls, draw_arguments(draw, cls, subject.world)):
            try:
                cls(**arguments)
            except (TypeError, ValueError) as error:
                told = error if isinstance(error, GeoclaimsError) else next(iter(error.args), error)
                refusals.append(LawFailure(f"its constructor refuses all that was tried: {told}; {_ADVICE}", arguments))
            except Exception as error:
                raise LawFailure(f"its constructor raises {_told(error)}", arguments) from error
            else:
                return
    raise refusals[0]


def keeps_what_it_is_given(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """No converter loses or changes anything."""
    arguments, record = subject.accepted(draw, cls)
    for name, given in arguments.items():
        held = getattr(record, name)
        if type(held) is not type(given) or held != given:
            raise LawFailure(f"its field {name} was given {given!r} and holds {held!r}", arguments)


def cannot_be_changed(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """No field can be set, and all that they hold can be hashed, so that it cannot change either."""
    _, record = subject.accepted(draw, cls)
    for name in _names(cls):
        try:
            setattr(record, name, getattr(record, name))
        except AttributeError:
            continue
        raise LawFailure(f"its field {name} can be set", record)
    try:
        hash(record)
    except TypeError as error:
        raise LawFailure(f"it holds something that can change: {error}", record) from error


def is_equal_by_content(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """Records are equal if and only if all their fields are; those that are equal have one hash and one digest."""
    arguments, record = subject.accepted(draw, cls)
    same = cls(**arguments)
    if record != same or hash(record) != hash(same) or record.digest() != same.digest():
        raise LawFailure("two records of the same content differ, or have two hashes or digests", record)
    other = subject.accepted(draw, cls)[1]
    for name in _names(cls):
        try:
            changed = attrs.evolve(record, **{name: getattr(other, name)})
        except (TypeError, ValueError):  # the two records do not go together
            continue
        if (changed == record) is not (getattr(changed, name) == getattr(record, name)):
            raise LawFailure(f"its field {name} does not count when records are compared", record)


def evolves(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """`attrs.evolve` changes what it is told, and nothing else."""
    _, record = subject.accepted(draw, cls)
    other = subject.accepted(draw, cls)[1]
    for told in _names(cls):
        try:
            evolved = attrs.evolve(record, **{told: getattr(other, told)})
        except TypeError as error:
            raise LawFailure(f"attrs.evolve cannot change its field {told}: {error}", record) from error
        except ValueError:  # the two records do not go together
            continue
        for name in _names(cls):
            if getattr(evolved, name) != getattr(other if name == told else record, name):
                raise LawFailure(f"attrs.evolve, told to change its field {told}, gets {name} wrong", record)


def can_be_copied_and_pickled(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """Copies, deep copies and pickles bring back an equal record of the same class."""
    _, record = subject.accepted(draw, cls)
    for way in (copy.copy, copy.deepcopy, _pickled):
        back = way(record)
        if type(back) is not cls or back != record or hash(back) != hash(record):
            raise LawFailure(f"{way.__name__.strip('_')}: comes back as {back!r}", record)


def comes_back_from_json(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """What was written is read back equal, as a document and as JSON Lines, and written again letter by letter."""
    _, record = subject.accepted(draw, cls)
    text = dumps(Dossier([record]))
    lines = io.StringIO()
    write_lines([record], lines)
    try:
        document = loads(text, subject.codebook)
    except ReadError as error:
        raise LawFailure(f"what was written is not read: {error}", record) from error
    for back in (*document, *read_lines(io.StringIO(lines.getvalue()), subject.codebook)):
        if back != record:
            raise LawFailure(f"it comes back as {back!r}", record)
    if dumps(document) != text:
        raise LawFailure(f"it is written as {text}, and when it was read again, as {dumps(document)}", record)


def agrees_with_the_json_schema(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """The schema accepts what is written, and whatever else is read."""
    _, record = subject.accepted(draw, cls)
    written = json.loads(dumps(Dossier([record])))
    spoilt = json.loads(dumps(Dossier([record])))
    draw_spoilt(draw, spoilt["records"], draw(odd_values()))
    for document in (written, spoilt):
        if document is spoilt and not _is_read(document, subject):
            continue
        if wrong := _schema_problem(document, subject):
            raise LawFailure(f"the JSON Schema refuses what is read: {wrong}", document)


def shows_every_reference(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """`references` gives each reference in a record, wherever it stands, with its path."""
    _, record = subject.accepted(draw, cls)
    found = sorted((content.path, content.value) for content in record.references())
    there = sorted(_references(record, ""))
    if found != there:
        raise LawFailure(f"references() gives {found}, but there are {there}", record)


def answers_for_every_content(draw: st.DrawFn, subject: LawSubject, cls: type[Record]) -> None:
    """Whatever the library asks of a record, it answers, and the same if it is asked again."""
    _, record = subject.accepted(draw, cls)
    for name in _questions(cls):
        try:
            first, second = (_answer(record, name) for _ in range(2))
        except Exception as error:
            raise LawFailure(f"asked for `{name}`, it raises {_told(error)}", record) from error
        if first != second:
            raise LawFailure(f"asked for `{name}`, it answers {first!r}, and then {second!r}", record)
    if not _are_moments(moments := record.moments()):
        raise LawFailure(f"asked for `moments`, it answers {moments!r}, which is not a tuple of moments", record)


RECORD_LAWS: tuple[RecordLaw, ...] = (
    keeps_what_it_is_given,
    cannot_be_changed,
    is_equal_by_content,
    evolves,
    can_be_copied_and_pickled,
    comes_back_from_json,
    *([agrees_with_the_json_schema] if find_spec("jsonschema") else []),
    shows_every_reference,
    answers_for_every_content,
)
"""Every law but `takes_what_its_annotations_admit`, without which there is nothing to try them with."""
_TRIES = 10
_ADVICE = "if it is right to, say in `fields` what it accepts"


def _are_moments(answer: object) -> bool:
    return isinstance(answer, tuple) and all(map(_is_moment, cast("tuple[object, ...]", answer)))


def _is_moment(item: object) -> bool:
    return isinstance(item, Moment) and isinstance(cast("object", item.when), When | None)


def _names(cls: type[Any]) -> list[str]:
    return [attribute.name for attribute in attrs.fields(cls)]


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _pickled(record: Record) -> object:
    back: object = pickle.loads(pickle.dumps(record))  # noqa: S301 - it is our own
    return back


def _is_read(document: object, subject: LawSubject) -> bool:
    try:
        loads(json.dumps(document), subject.codebook)
    except ReadError:
        return False
    return True


def _schema_problem(document: object, subject: LawSubject) -> str | None:
    jsonschema: Any = import_module("jsonschema")
    error = jsonschema.exceptions.best_match(jsonschema.Draft202012Validator(subject.schema).iter_errors(document))
    return None if error is None else f"{error.json_path}: {error.message}"


def _references(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Return every reference, found without asking the value itself."""
    if isinstance(value, Ref):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(cast("tuple[object, ...]", value)):
            yield from _references(item, f"{path}[{index}]")
    elif attrs.has(type(value)):
        for name in _names(type(value)):
            yield from _references(getattr(value, name), f"{path}.{name}" if path else name)


def _questions(cls: type[Record]) -> list[str]:
    """Return what the library's own classes above a type say that it can be asked without arguments."""
    ours = [base for base in cls.__mro__ if base.__module__.startswith("geoclaims.")]
    names = {name for base in ours for name in vars(base) if not name.startswith("_")} - set(_names(cls))
    return sorted(name for name in names if _takes_nothing(getattr(cls, name)))


def _takes_nothing(member: object) -> bool:
    if not inspect.isfunction(member):
        return isinstance(member, property)
    parameters = list(inspect.signature(member).parameters.values())[1:]
    return all(parameter.default is not parameter.empty for parameter in parameters)


def _answer(record: Record, name: str) -> object:
    answer: Any = getattr(record, name)
    answer = answer() if callable(answer) else answer
    return list(cast("Iterator[object]", answer)) if isinstance(answer, Iterator) else answer
