"""What breaks for users between two public surfaces, each break as a sentence that begins with the name.

Griffe finds most of it. Added here are values that users' files and comparisons hold, such as the tags of records and
the members of enumerations, and what a class no longer is.
"""

from __future__ import annotations

from collections.abc import Iterator

import griffe
from api_surface import literal

__all__ = ["breaks"]

KINDS = griffe.BreakageKind
_SENTENCES = {
    KINDS.OBJECT_REMOVED: "is gone",
    KINDS.OBJECT_CHANGED_KIND: "was of the kind {old.value}, and is now of the kind {new.value}",
    KINDS.PARAMETER_ADDED_REQUIRED: "the argument {new.name} is new and required",
    KINDS.PARAMETER_CHANGED_DEFAULT: "the argument {old.name} was {old.default} by default, and is now {new.default}",
    KINDS.PARAMETER_CHANGED_KIND: "the argument {old.name} was {old.kind.value}, and is now {new.kind.value}",
    KINDS.PARAMETER_CHANGED_REQUIRED: "the argument {old.name} was optional, and is now required",
    KINDS.PARAMETER_MOVED: "the argument {old.name} stands in another place among the positional ones",
    KINDS.PARAMETER_REMOVED: "the argument {old.name} is gone",
    KINDS.RETURN_CHANGED_TYPE: "it no longer says what it returns",
}


def breaks(old: griffe.Module, new: griffe.Module) -> list[str]:
    """Every break, by name: what can no longer be done. Whatever else changes is left to the readers of a diff."""
    return sorted({*_found_by_griffe(old, new), *_changed_values(old, new), *_lost_bases(old, new)})


def _found_by_griffe(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    for breakage in griffe.find_breaking_changes(old, new):
        if breakage.kind is not KINDS.CLASS_REMOVED_BASE:  # it only counts them
            sentence = _SENTENCES.get(breakage.kind, breakage.kind.value)
            yield f"{_name(breakage.obj)}: {sentence.format(old=breakage.old_value, new=breakage.new_value)}"


def _name(obj: griffe.Object | griffe.Alias) -> str:
    """The name by which users know it: what is inherited is named where it is defined, a constructor by its class."""
    path = obj.canonical_path if isinstance(obj, griffe.Alias) and obj.inherited else obj.path
    return path.removesuffix(".__init__")


def _changed_values(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    for before, after in _twins(old, new):
        if isinstance(before, griffe.Attribute) and isinstance(after, griffe.Attribute):
            was, now = literal(before), literal(after)
            if isinstance(was, str | int) and was != now:
                yield f"{before.path}: was {was!r}, and is now {now!r}"


def _lost_bases(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    for before, after in _twins(old, new):
        if isinstance(before, griffe.Class) and isinstance(after, griffe.Class):
            yield from (f"{before.path}: is no longer a {base}" for base in sorted(_bases(before) - _bases(after)))


def _bases(cls: griffe.Class) -> set[str]:
    return {str(base) for each in (cls, *cls.mro()) for base in each.bases}


def _twins(old: griffe.Object, new: griffe.Object) -> Iterator[tuple[griffe.Object, griffe.Object]]:
    """What both define under the same name, however deep."""
    for name, before in old.members.items():
        after = new.members.get(name)
        if isinstance(before, griffe.Object) and isinstance(after, griffe.Object):
            yield before, after
            yield from _twins(before, after)
