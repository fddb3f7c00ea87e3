"""Reading and writing whole files, all or nothing."""

from __future__ import annotations

import gzip
import os
import secrets
import shutil
import zlib
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final, TypeAlias, cast

from geoclaims.errors import FileError

__all__ = ["Readable", "Writable", "name_of", "opened", "read_up_to", "write"]

Readable: TypeAlias = "str | os.PathLike[str] | IO[bytes] | IO[str]"
"""A file's name, or an open file to read from."""
Writable: TypeAlias = "str | os.PathLike[str] | IO[bytes] | IO[str]"
"""A file's name, or an open file to write to."""
_COMPRESSED: Final = ".gz"
"""The end of the name of a file that is compressed."""
_MAGIC: Final = b"\x1f\x8b"
"""The first bytes of gzip; no JSON begins like that."""
_LEVEL: Final = 6
"""How hard to compress: that of the tool `gzip`."""
_PIECE: Final = 16 * 1024 * 1024
"""How much is asked for at once: some files make room for all of it, whether it is there or not."""


def name_of(file: Readable | Writable) -> str:
    """Return what to call a file in a message."""
    if isinstance(file, str | os.PathLike):
        return os.fspath(file)
    name = str(getattr(file, "name", "input"))
    return "standard input" if name == "<stdin>" else name


@contextmanager
def opened(source: Readable) -> Generator[IO[Any]]:
    """Return an open file for reading, gzip seen through; it is closed afterwards only if it was opened here.

    A file is gzip if it begins like gzip. One that is named so has to be.

    Raises:
        FileError: If it cannot be opened or read.
    """
    try:
        if isinstance(source, str | os.PathLike):
            with _path(source).open("rb") as file:
                yield _inflated(file) if name_of(source).endswith(_COMPRESSED) else _seen_through(file)
        else:
            yield source if _is_text(source) else _seen_through(source)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        reason = str(error).lower()
        message = f"cannot be read as gzip, for it is cut off or damaged ({reason}); get it, or compress it, once more"
        raise FileError(name_of(source), message) from error
    except (OSError, UnicodeError) as error:
        raise _failed(source, "read", error) from error


def _seen_through(file: IO[Any]) -> IO[Any]:
    """Return a binary file, or what is compressed in it."""
    if getattr(file, "seekable", bool)():
        place = file.tell()
        start = read_up_to(file, len(_MAGIC))
        file.seek(place)
    else:
        start = read_up_to(file, len(_MAGIC))
        file = cast("IO[Any]", _Begun(cast("bytes", start), file))
    return _inflated(file) if start == _MAGIC else file


def _inflated(file: IO[Any]) -> IO[Any]:
    return cast("IO[Any]", gzip.GzipFile(fileobj=file, mode="rb"))


class _Begun:
    """A binary file that cannot go back, and its first bytes, which were looked at and are still to be read."""

    def __init__(self, start: bytes, file: IO[Any]) -> None:
        self._start = start
        self._file = file

    def read(self, size: int) -> bytes:
        start, self._start = self._start[:size], self._start[size:]
        return start or self._file.read(size)

    def readline(self, size: int) -> bytes:
        start, end, self._start = self._start.partition(b"\n")
        return start + (end or self._file.readline(size - len(start)))


def read_up_to(file: IO[Any], size: int) -> bytes | str:
    """Return what an open file still holds, cut at a size. A raw stream hands it over in pieces of its own choice."""
    pieces: list[Any] = []
    while size > 0 and (piece := file.read(min(size, _PIECE))):
        pieces.append(piece)
        size -= len(piece)
    whole: bytes | str = pieces[0][:0].join(pieces) if pieces else b""
    return whole


def write(target: Writable, chunks: Iterable[str]) -> None:
    """Write text as UTF-8. A named file is replaced as a whole or, if anything fails, left as it was.

    One with a name that ends in `.gz` is compressed, with nothing in it but the content: equal text gives equal bytes.

    Raises:
        FileError: If it cannot be written.
    """
    try:
        if not isinstance(target, str | os.PathLike):
            _write_open(target, chunks)
        elif _path(target).exists() and not Path(target).is_file():
            with Path(target).open("wb") as file:
                _fill(file, name_of(target), chunks)
        else:
            _replace(Path(os.path.realpath(target)), name_of(target), chunks)
    except FileError:  # the records come from another file, which is the one at fault
        raise
    except (OSError, UnicodeEncodeError) as error:
        raise _failed(target, "written", error) from error


def _write_open(target: IO[Any], chunks: Iterable[str]) -> None:
    text = _is_text(target)
    for chunk in chunks:
        target.write(chunk if text else chunk.encode())


def _is_text(file: IO[Any]) -> bool:
    return isinstance(getattr(file, "encoding", None), str) or hasattr(file, "newlines")


def _fill(file: IO[bytes], name: str, chunks: Iterable[str]) -> None:
    """Write the bytes of a file of this name."""
    encoded = (chunk.encode() for chunk in chunks)
    if not name.endswith(_COMPRESSED):
        file.writelines(encoded)
        return
    with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=file, mtime=0) as compressed:
        compressed.writelines(encoded)


def _replace(path: Path, name: str, chunks: Iterable[str]) -> None:
    """Write beside the file, then put the new one in its place in one step."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            _fill(file, name, chunks)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _path(file: str | os.PathLike[str]) -> Path:
    """Return the path of a file.

    Raises:
        OSError: If no file can have the name: to the system, it would end before its end.
    """
    if "\0" in os.fspath(file):
        raise OSError("names of files hold no zero bytes")
    return Path(file)


def _failed(file: Readable | Writable, what: str, error: OSError | UnicodeError) -> FileError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileError(name_of(file), f"cannot be {what}: {reason.lower()}")
