"""Writes the page on the JSON format from the record types themselves.

Run it after changing a record type, and commit what it writes. With `--check` it writes nothing, and exits with 1 if
the page is stale.
"""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

from geoclaims import CORE, Record
from geoclaims.values._fields.fields import Field, fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer, Scalar

__all__ = ["main"]

PAGE = Path(__file__).parents[1] / "docs" / "format.md"
INTRODUCTION = """\
# The JSON format

A dossier is one JSON document in UTF-8:

```json
{
  "geoclaims": 2,
  "records": [
    {"type": "state", "id": "north", "name": "North"},
    {"type": "statement", "id": "speech", "when": "2024-05", "speakers": ["north"]}
  ]
}
```

or JSON Lines, with the header `{"geoclaims": 2}` alone on the first line and one record on each line after it. `2` is
the version of the format.

- Every record has a `type` and an `id`. Records stand side by side, never inside each other: to point to one, write its
  id.
- A field that takes a list takes a list in JSON even for one item: `"speakers": ["north"]`.
- Dates are [EDTF](reference/dates.md) texts: `"2024"`, `"2024-05?"`, `"2022-05-10/.."`.
- Where the id of a general type is wanted, finer types will do: a `state` is an `actor`, a `denial` a `statement`.
- Leave out what is not known. A field that is left out has its default; `null` says the same where it is allowed.
- Types and fields that the reader does not know are kept, written back and reported.

The canonical form, which `geoclaims fmt` writes, has `type` and `id` first, the fields in the order below, no defaults,
and two spaces of indentation, or in JSON Lines no white space at all. From any JSON that is read, it differs in nothing
but defaults that are left out, the order of keys, white space, escapes and how numbers are written; a record that
stands there twice stands there once. Unknown fields keep their order. What each field means stands in the
[reference](reference/records.md).

The same as [JSON Schema](geoclaims.schema.json) (2020-12), with what each field means: `geoclaims schema` prints it,
with `--codebook` for record types of your own, and `geoclaims.json_schema(codebook)` builds it. What a schema cannot
say, the reader still checks: whether a date exists in the calendar, and whether bounds are in order. Language models
are asked for [another form](howto/use-it-in-an-extraction-pipeline.md), with a schema of its own.

A file may be compressed with gzip. It is known by its first bytes, or by a name that ends in `.gz`.

A record's digest ([`Record.digest`][geoclaims.Record.digest]) can be computed in any language. The
[test vectors](digests.json) say how the text that is hashed is written, numbers above all, and have records to try it
with.
"""


def main() -> int:
    """Write the page, or check it."""
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        print(f"{PAGE.name} is stale; run scripts/render_format_page.py")
        return 1
    return 0


def page() -> str:
    """The whole page."""
    parts = [INTRODUCTION, "## Every record\n", _table(shared := fields_of(Record)), "## Record types\n"]
    for cls in CORE.types:
        parts += [f"### `{cls.type}`\n", _table(tuple(f for f in fields_of(cls) if f not in shared))]
    parts.append("## Objects inside records\n")
    for inner in _nested():
        parts += [f"### {inner.__name__}\n", _table(fields_of(inner))]
    return "\n".join(parts)


def _nested() -> list[type]:
    """Every class of objects inside records, by name."""
    found: set[type] = set()
    waiting: list[type] = [*CORE.types]
    while waiting:
        for field in fields_of(waiting.pop()):
            fresh = {cls for cls in field.kind.embeds if not issubclass(cls, Enum)} - found
            found |= fresh
            waiting += fresh
    return sorted(found, key=lambda cls: cls.__name__)


def _table(fields: tuple[Field, ...]) -> str:
    rows = [
        f"| `{field.name}` | {_words(field.kind)} | {_default(field)} |\n" for field in fields if field.name != "extra"
    ]
    return "| field | value | if left out |\n|---|---|---|\n" + "".join(rows) if rows else "No fields of its own.\n"


def _words(kind: Kind) -> str:  # noqa: PLR0911 - one line a kind
    """What to write in JSON, in words."""
    match kind:
        case Scalar(noun=noun):
            return noun
        case Choice(enum=enum):
            return "one of " + ", ".join(f"`{member.value}`" for member in enum)
        case Dated():
            return "a date in EDTF"
        case Pointer(admits=admits):
            return "the id of " + " or ".join(_called(cls) for cls in admits)
        case Opaque():
            return "an object"
        case Nested(cls=cls):
            return f"an object: [{cls.__name__}](#{cls.__name__.lower()})"
        case Many(item=item):
            return f"a list; each item is {_words(item)}"
        case Maybe(item=item):
            return _words(item)
        case _:
            raise NotImplementedError(kind)


def _called(cls: type) -> str:
    """A record type by its tag, an abstract one by its name."""
    if cls is Record:
        return "any record"
    tag = getattr(cls, "type", None)
    return (
        f"{'an' if tag[0] in 'aeiou' else 'a'} `{tag}`"
        if isinstance(tag, str)
        else "a document, a statement or a piece of evidence"
    )


def _default(field: Field) -> str:
    if field.required:
        return "**required**"
    if isinstance(field.default, Enum):
        return f"`{field.default.value}`"
    return {None: "not known, or none", (): "none", False: "`false`", True: "`true`"}[field.default]


if __name__ == "__main__":
    raise SystemExit(main())
