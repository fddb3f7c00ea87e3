"""The same records in the lines of every peer."""

from __future__ import annotations

from pathlib import Path

from corpus import generate
from peers import named

import geoclaims as gcl

__all__ = ["lines_of"]


def lines_of(room: Path, peer: str, records: int) -> Path:
    """A file of as many records, named after the peer that can read it. It is made when it is first asked for."""
    path = room / str(records) / f"{peer}.jsonl"
    if path.exists():
        return path
    path.parent.mkdir(exist_ok=True)
    if peer == "geoclaims":
        gcl.write_lines(generate(records), path)
        return path
    with lines_of(room, "geoclaims", records).open("rb") as source, path.open("wb") as target:
        target.writelines(named(peer).lines(source))
    return path
