"""Reading and writing whole files, all or nothing."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias

from geoclaims.errors import FileError

__all__ = ["Readable", "Writable", "name_of", "opened", "read_up_to", "write"]

Readable: TypeAlias = "str | os.PathLike[str] | IO[bytes] | IO[str]"
"""A file's name, or an open file to read from."""
Writable: TypeAlias = "str | os.PathLike[str] | IO[bytes] | IO[str]"
"""A file's name, or an open file to write to."""


def name_of(file: Readable | Writable) -> str:
    """What to call a file in a message."""
    if isinstance(file, str | os.PathLike):
        return os.fspath(file)
    return str(getattr(file, "name", "input"))


@contextmanager
def opened(source: Readable) -> Generator[IO[Any]]:
    """An open file for reading; it is closed afterwards only if it was opened here.

    Raises:
        FileError: If it cannot be opened or read.
    """
    try:
        if isinstance(source, str | os.PathLike):
            with Path(source).open("rb") as file:
                yield file
        else:
            yield source
    except (OSError, UnicodeDecodeError) as error:
        raise _failed(source, "read", error) from error


def read_up_to(file: IO[Any], size: int) -> bytes | str:
    """What an open file still holds, cut at a size. A raw stream hands it over in pieces of its own choice."""
    pieces: list[Any] = []
    while size > 0 and (piece := file.read(size)):
        pieces.append(piece)
        size -= len(piece)
    whole: bytes | str = pieces[0][:0].join(pieces) if pieces else b""
    return whole


def write(target: Writable, chunks: Iterable[str]) -> None:
    """Write text as UTF-8. A named file is replaced as a whole or, if anything fails, left as it was.

    Raises:
        FileError: If it cannot be written.
    """
    try:
        if not isinstance(target, str | os.PathLike):
            _write_open(target, chunks)
        elif Path(target).exists() and not Path(target).is_file():
            with Path(target).open("wb") as file:
                file.writelines(chunk.encode() for chunk in chunks)
        else:
            _replace(Path(os.path.realpath(target)), chunks)
    except FileError:  # the records come from another file, which is the one at fault
        raise
    except (OSError, UnicodeEncodeError) as error:
        raise _failed(target, "written", error) from error


def _write_open(target: IO[Any], chunks: Iterable[str]) -> None:
    text = isinstance(getattr(target, "encoding", None), str) or hasattr(target, "newlines")
    for chunk in chunks:
        target.write(chunk if text else chunk.encode())


def _replace(path: Path, chunks: Iterable[str]) -> None:
    """Write beside the file, then put the new one in its place in one step."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            for chunk in chunks:
                file.write(chunk.encode())
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _failed(file: Readable | Writable, what: str, error: OSError | UnicodeError) -> FileError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileError(name_of(file), f"cannot be {what}: {reason.lower()}")
