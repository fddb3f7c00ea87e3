"""Writes what later versions are tested with: a document, JSON Lines and a pickle of this one, and the rules it had.

The dossiers hold the example of the news article, and of every record type one record with all fields and one with as
few as possible. Run it through `keep_release.py`; what is written is never written again.
"""

from __future__ import annotations

import gzip
import io
import pickle
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import geoclaims
from geoclaims import CORE, Dossier, JsonObject, Record, Ref, UnknownRecord, When, dumps, load, write_lines
from geoclaims.values._fields.fields import fields_of
from geoclaims.values._fields.kinds import Choice, Dated, Kind, Many, Maybe, Nested, Opaque, Pointer, Scalar

__all__ = ["write"]

EXAMPLE = Path(geoclaims.__file__).parents[2] / "examples" / "dprk-russia-2024.json"
DATES = cycle(
    ["2024-10-15", "2024-10?", "201X", "2022-05-10/..", "[2024-06-18,2024-06-19]", "2024-10-15T14:30:00+09:00"]
)
EXTRA = JsonObject({"x-kept": [1, 1.5, True, None, {"Ключ": "\u2713"}]})
SCALARS = {str: "\u2713 знак", bool: True, int: 2, float: 1.5}
"""A value for each type that a scalar may have."""


def write(folder: Path) -> None:
    """Write the files of this version into a new folder of its own."""
    dossier = Dossier([*load(EXAMPLE), *samples()])
    lines = io.StringIO()
    write_lines(dossier, lines)
    files = {
        "dossier.json.gz": dumps(dossier).encode(),
        "dossier.jsonl.gz": lines.getvalue().encode(),
        "dossier.pickle.gz": pickle.dumps((dossier, dossier.as_of("2024-06-30"))),
        "rules.txt": "".join(f"{rule.code} {rule.name}\n" for rule in CORE.rules).encode(),
    }
    target = folder / geoclaims.__version__
    target.mkdir(parents=True)
    for name, content in files.items():
        (target / name).write_bytes(gzip.compress(content, mtime=0) if name.endswith(".gz") else content)


def samples() -> Iterator[Record]:
    """Records of every type, and of one that no version knows."""
    for cls in CORE.types:
        yield cls(id=f"full-{cls.type}", **{name: value for name, value in all_fields(cls).items() if name != "id"})
        required = {field.name: value_of(field.kind) for field in fields_of(cls) if field.required}
        yield cls(**required | {"id": f"bare-{cls.type}"})
    yield UnknownRecord(id="stranger", tag="x-unknown", extra=EXTRA)


def all_fields(cls: type[Any]) -> dict[str, Any]:
    """A value for every field of a class."""
    return {field.name: value_of(field.kind) for field in fields_of(cls)}


def value_of(kind: Kind) -> Any:  # noqa: PLR0911 - one line a kind
    """A good value of a kind that is not its default."""
    match kind:
        case Scalar(admits):
            return SCALARS[admits[-1]]
        case Choice(enum):
            return list(enum)[-1]
        case Dated():
            return When(next(DATES))
        case Pointer(admits):
            return Ref(f"full-{next(cls.type for cls in CORE.types if issubclass(cls, admits))}")
        case Nested(cls):
            return cls(**all_fields(cls))
        case Many(item):
            return (value_of(item),)
        case Maybe(item):
            return value_of(item)
        case Opaque():
            return EXTRA
        case _:
            raise NotImplementedError(kind)
