"""What a codebook accepts, and the sentences with which it refuses the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, cast

from geoclaims.checking.rule import Rule
from geoclaims.codebook.migrations import FORMAT, Migration
from geoclaims.errors import Problem
from geoclaims.records.record import Record
from geoclaims.rules import PREFIXES
from geoclaims.values._fields.fields import fields_of
from geoclaims.values.value import Value

__all__ = ["migration_problems", "rule_problems", "type_problems"]

_TAG = re.compile(r"[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+")
# What every record can do; a field of the same name would hide it.
_ABILITIES = {name for name in dir(Record) if not name.startswith("_")} - {"id", "note", "labels", "extra"}


def type_problems(known: tuple[type[Record], ...], added: tuple[type[Record], ...]) -> Iterator[Problem]:
    """Return everything that keeps record types from joining those that are known."""
    owners: dict[str, type[Record]] = {cls.type: cls for cls in known}
    for given in cast("tuple[object, ...]", added):
        if not (isinstance(given, type) and issubclass(given, Record)):
            shown = f"{given!r}"
            yield Problem(path=shown, message="is not a record type; pass subclasses of geoclaims.Record")
            continue
        cls: type[Record] = given
        messages = [*_untagged(cls), *_unusable(cls, {cls})]
        tag = vars(cls).get("type")
        if cls in known or added.count(cls) > 1:
            messages.append("is there already; add it once")
        elif isinstance(tag, str) and (owner := owners.setdefault(tag, cls)) is not cls:
            messages.append(f"has the tag {tag!r}, which belongs to {_named(owner)}; choose another")
        yield from (Problem(path=_named(cls), message=message) for message in dict.fromkeys(messages))


def rule_problems(known: tuple[Rule, ...], added: tuple[Rule, ...]) -> Iterator[Problem]:
    """Return everything that keeps rules from joining those that are known."""
    owners = {handle: rule for rule in known for handle in (rule.code, rule.name)}
    for rule in cast("tuple[object, ...]", added):
        if not isinstance(rule, Rule):
            yield Problem(path=repr(rule), message="is not a rule; decorate its function with @geoclaims.rule(...)")
            continue
        messages = [rule.problem()]
        if rule.theme in PREFIXES:
            messages.append(f"has the code {rule.code}, but {rule.theme} is a theme of geoclaims; use your own prefix")
        if rule in known or added.count(rule) > 1:
            messages.append("is there already; add it once")
        taken = ((handle, owners.setdefault(handle, rule)) for handle in (rule.code, rule.name))
        messages.extend(
            f"has the handle {handle}, which belongs to {owner.code} {owner.name}; choose another"
            for handle, owner in taken
            if owner != rule
        )
        yield from (Problem(path=rule.name, message=message) for message in dict.fromkeys(messages) if message)


def migration_problems(added: tuple[Migration, ...]) -> Iterator[Problem]:
    """Return everything that keeps migrations from being applied."""
    for index, migration in enumerate(cast("tuple[object, ...]", added)):
        if not isinstance(migration, Migration):
            yield Problem(path=f"migrations[{index}]", message=f"{migration!r:.80} is not a geoclaims.Migration")
            continue
        version = cast("object", migration.version)
        if not isinstance(version, int) or isinstance(version, bool) or not 0 <= version <= FORMAT:
            message = f"{version!r:.80} is not a format version; they run from 0 to {FORMAT}"
            yield Problem(path=f"migrations[{index}].version", message=message)
        if not callable(cast("object", migration.migrate)):
            yield Problem(
                path=f"migrations[{index}].migrate",
                message=f"{migration.migrate!r:.80} is not a function of a plain record",
            )


def _untagged(cls: type[Record]) -> Iterator[str]:
    tag: object = vars(cls).get("type")
    if tag is None:
        yield f'has no tag of its own; add type: ClassVar[str] = "acme.{_hyphened(cls)}"'
    elif not (isinstance(tag, str) and _TAG.fullmatch(tag)):
        yield f'has the tag {tag!r}; write a namespace, a dot and a name in lower case, "acme.{_hyphened(cls)}"'


def _unusable(cls: type[Any], seen: set[type]) -> Iterator[str]:
    """Return what is wrong with a class and, if nothing is, with its fields and the classes inside them."""
    called = "" if issubclass(cls, Record) else f"holds {_named(cls)}, which "
    if issubclass(cls, Enum):
        members: list[Enum] = list(cls)
        if wrong := [member.name for member in members if not isinstance(member.value, str)]:
            yield f"{called}has members without text ({', '.join(wrong)}); give each a text, as JSON needs one"
    elif "__attrs_attrs__" not in vars(cls):
        yield f"{called}is not decorated; put @attrs.frozen(kw_only=True) above the class"
    elif not issubclass(cls, Value):
        yield f"{called}is not a value; make it a subclass of geoclaims.Value"
    elif "__eq__" not in vars(cls) or cast("object", cls.__hash__) is None:
        yield f"{called}is not equal and hashable by its content; decorate it with just @attrs.frozen(kw_only=True)"
    else:
        yield from _unreadable(cls, called, seen)


def _unreadable(cls: type, called: str, seen: set[type]) -> Iterator[str]:
    try:
        fields = fields_of(cls)
    except TypeError as error:
        yield f"{called}has a field that records cannot hold: {error}"
        return
    except (NameError, AttributeError, SyntaxError) as error:
        yield f"{called}has an annotation that cannot be resolved: {error}; import the name at run time as well"
        return
    for field in fields:
        if field.name.startswith("_"):
            yield f"{called}has the field {field.name}, but field names are JSON keys; drop the underscore"
        elif field.name in _ABILITIES:
            yield f"{called}has the field {field.name}, which hides what every record can do; choose another name"
        for inner in set(field.kind.embeds) - seen:
            seen.add(inner)
            yield from _unusable(inner, seen)


def _named(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


def _hyphened(cls: type) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()
