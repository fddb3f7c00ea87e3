"""What is asked of every library that is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

import attrs

__all__ = ["Peer", "line_by_line", "without_header"]


@attrs.frozen(kw_only=True)
class Peer:
    """A library that reads and writes records."""

    name: str
    """What it is called in tables, and among installed packages."""
    lines: Callable[[IO[bytes]], Iterable[bytes]]
    """Turns a file in JSON Lines of geoclaims into lines of its own with the same content, as far as it can."""
    read: Callable[[IO[bytes]], Iterable[Any]]
    """Reads such lines as objects, one after the other."""
    write: Callable[[Iterable[Any], IO[bytes]], None]
    """Writes objects as such lines."""

    @property
    def same_model(self) -> bool:
        """Whether its lines are those of geoclaims, so that what it writes can be compared with what it read."""
        return self.lines is without_header


def without_header(file: IO[bytes]) -> Iterator[bytes]:
    """The records of a file in JSON Lines, as they stand there."""
    next(file)
    return file


def line_by_line(
    name: str,
    decode: Callable[[bytes], Any],
    encode: Callable[[Any], bytes],
    lines: Callable[[IO[bytes]], Iterable[bytes]] = without_header,
) -> Peer:
    """A library that knows one JSON text at a time and nothing of files."""

    def write(things: Iterable[Any], target: IO[bytes]) -> None:
        for thing in things:
            target.write(encode(thing) + b"\n")

    return Peer(name=name, lines=lines, read=lambda file: map(decode, file), write=write)
