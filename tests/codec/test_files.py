from __future__ import annotations

import errno
import io
import os
import stat
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest

from geoclaims import Dossier, GeoclaimsError, InputLimits, State, dump, dumps, load, loads, read_lines, write_lines
from geoclaims.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geoclaims import Record

    Writer = Callable[[Iterable[Record], Any], None]

NORTH, SOUTH = State(id="n", name="북한"), State(id="s", name="South")
OLD = "what was there before"
WRITERS = pytest.mark.parametrize("writer", [dump, write_lines])


class _InterruptedError(Exception):
    """What a source of records raises midway."""


def _failing() -> Iterator[Record]:
    yield NORTH
    raise _InterruptedError


def _old_file(folder: Path) -> Path:
    file = folder / "case.json"
    file.write_text(OLD, encoding="utf-8")
    return file


def _assert_untouched(file: Path) -> None:
    """The old file is as it was, and nothing lies beside it."""
    assert file.read_text(encoding="utf-8") == OLD
    assert [file] == list(file.parent.iterdir())


@WRITERS
def test_written_file_is_read_back(writer: Writer, tmp_path: Path) -> None:
    """A named file is written as UTF-8 with plain line feeds, and nothing else is left in its folder."""
    file = tmp_path / "case.json"

    writer([NORTH, SOUTH], file)

    assert list(load(file)) == [NORTH, SOUTH]
    assert "북한".encode() in file.read_bytes()
    assert b"\r" not in file.read_bytes()
    assert [file] == list(tmp_path.iterdir())


@WRITERS
def test_written_file_replaces_the_old_one(writer: Writer, tmp_path: Path) -> None:
    """A file that is there already is replaced as a whole."""
    file = _old_file(tmp_path)

    writer([NORTH], str(file))

    assert list(load(str(file))) == [NORTH]
    assert [file] == list(tmp_path.iterdir())


@WRITERS
def test_failing_records_leave_the_old_file(writer: Writer, tmp_path: Path) -> None:
    """If the records end in an exception, it is passed on, the old file is intact and no temporary file remains."""
    file = _old_file(tmp_path)

    with pytest.raises(_InterruptedError):
        writer(_failing(), file)

    _assert_untouched(file)


@WRITERS
def test_failing_records_leave_no_new_file(writer: Writer, tmp_path: Path) -> None:
    """If there was no file, there is none after a failure either."""
    with pytest.raises(_InterruptedError):
        writer(_failing(), tmp_path / "case.json")

    assert not list(tmp_path.iterdir())


@WRITERS
@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")])
def test_failing_disk_leaves_the_old_file(
    writer: Writer, owner: Any, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the system fails at any step, the error names the file, the old one is intact and nothing else remains."""
    file = _old_file(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(owner, step, full)
    with pytest.raises(FileError) as caught:
        writer([NORTH], file)

    assert str(caught.value) == f"{file}: cannot be written: no space left on device"
    assert isinstance(caught.value.__cause__, OSError)
    _assert_untouched(file)


def test_file_is_complete_on_disk_before_it_replaces_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new content is forced to the disk while the old file is still in its place."""
    file = _old_file(tmp_path)
    seen: list[tuple[str, str]] = []

    def watch(_: int) -> None:
        (beside,) = (other for other in tmp_path.iterdir() if other != file)
        seen.append((file.read_text(encoding="utf-8"), beside.read_text(encoding="utf-8")))

    monkeypatch.setattr(os, "fsync", watch)
    dump([NORTH], file)

    assert [(OLD, dumps([NORTH]))] == seen


def test_error_of_another_file_names_that_file(tmp_path: Path) -> None:
    """When records are piped from a file that cannot be read, that file is named, not the one to be written."""
    file = _old_file(tmp_path)
    missing = tmp_path / "missing.jsonl"

    with pytest.raises(FileError) as caught:
        write_lines((record for record in read_lines(missing) if isinstance(record, State)), file)

    assert str(missing) == caught.value.file
    _assert_untouched(file)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_mode_of_the_file_is_kept(mode: int, tmp_path: Path) -> None:
    """Replacing a file does not change who may read it."""
    file = _old_file(tmp_path)
    file.chmod(mode)

    dump([NORTH], file)

    assert mode == stat.S_IMODE(file.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize("exists", [True, False])
def test_symbolic_link_stays_one(exists: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter of the table
    """Writing through a symbolic link writes the file that it leads to, even if that is yet to be made."""
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "case.json", tmp_path / "link.json"
    if exists:
        target.write_text(OLD, encoding="utf-8")
    link.symlink_to(target)

    dump([NORTH], link)

    assert link.is_symlink()
    assert [NORTH] == list(load(target)) == list(load(link))
    assert [target] == list(target.parent.iterdir())


@WRITERS
def test_missing_folder_is_a_file_error(writer: Writer, tmp_path: Path) -> None:
    """Folders are not made on the way."""
    file = tmp_path / "missing" / "case.json"

    with pytest.raises(FileError) as caught:
        writer([NORTH], file)

    assert str(file) == caught.value.file
    assert not file.parent.exists()


@pytest.mark.parametrize("name", ["a\0b.json", "a\0b.json.gz", "\ud800.json"])
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    """One with a zero byte, or that cannot be encoded, is an error like that of any other file, to read or to write."""
    file = tmp_path / name
    doors: list[Callable[[], object]] = [
        lambda: load(file),
        lambda: load(str(file)),
        lambda: list(read_lines(file)),
        lambda: dump([], file),
        lambda: write_lines([], file),
    ]
    for door in doors:
        with pytest.raises(FileError) as caught:
            door()

        assert str(file) == caught.value.file
    assert [] == list(tmp_path.iterdir())


@WRITERS
def test_folder_is_no_target(writer: Writer, tmp_path: Path) -> None:
    """A folder cannot be written to, and stays what it is."""
    with pytest.raises(FileError) as caught:
        writer([NORTH], tmp_path)

    assert str(tmp_path) == caught.value.file
    assert tmp_path.is_dir()


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no such device")
@pytest.mark.skipif(os.access("/dev", os.W_OK), reason="anyone who may replace the device must not risk it in a test")
@WRITERS
def test_device_can_be_written_to(writer: Writer) -> None:
    """A device is written to and not replaced by a file."""
    writer([NORTH], "/dev/null")

    assert not Path("/dev/null").is_file()


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="descriptors have no paths there")
@WRITERS
def test_path_of_a_descriptor_can_be_written_to(writer: Writer) -> None:
    """What a shell's `>(...)` passes on, the path of an open pipe, is written to."""
    reading, writing = os.pipe()

    writer([NORTH], f"/dev/fd/{writing}")
    os.close(writing)

    with open(reading, "rb") as pipe:  # noqa: PTH123 - a descriptor has no path of its own
        assert list(load(pipe)) == [NORTH]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@WRITERS
def test_pipe_can_be_written_to_and_read_from(writer: Writer, tmp_path: Path) -> None:
    """A named pipe carries a dossier from one end to the other."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[Dossier] = []
    reader = threading.Thread(target=lambda: received.append(load(pipe)), daemon=True)
    reader.start()

    writer([NORTH, SOUTH], pipe)
    reader.join(timeout=10)

    assert [Dossier([NORTH, SOUTH])] == received
    assert not pipe.is_file()


@WRITERS
@pytest.mark.parametrize("make", [io.BytesIO, io.StringIO])
def test_streams_in_memory(writer: Writer, make: type[io.BytesIO | io.StringIO]) -> None:
    """Open streams of bytes and of text are written to and read from, and stay open."""
    file = make()

    writer([NORTH, SOUTH], file)
    file.seek(0)

    assert list(load(file)) == [NORTH, SOUTH]
    assert not file.closed


@WRITERS
@pytest.mark.parametrize("mode", ["b", ""])
def test_open_files(writer: Writer, mode: str, tmp_path: Path) -> None:
    """Open files, binary and text, are written to and read from, and are left open for their owner."""
    file = tmp_path / "case.json"
    encoding = None if mode else "utf-8"
    opened: IO[Any]
    with file.open(f"w{mode}", encoding=encoding) as opened:
        writer([NORTH], opened)

        assert not opened.closed
    with file.open(f"r{mode}", encoding=encoding) as opened:
        assert list(load(opened)) == [NORTH]
        assert not opened.closed


def test_stream_that_hands_over_pieces_is_read_to_its_end() -> None:
    """A raw stream may return less than it was asked for; nothing is read by half."""
    text = dumps([NORTH, SOUTH]).encode()

    class _Trickle(io.RawIOBase):
        def __init__(self) -> None:
            self.rest = text

        def read(self, size: int = -1, /) -> bytes:
            piece, self.rest = self.rest[: min(7, size)], self.rest[min(7, size) :]
            return piece

    assert list(load(_Trickle())) == [NORTH, SOUTH]  # type: ignore[arg-type]


@pytest.mark.parametrize("read", [load, lambda file: list(read_lines(file))])
def test_missing_file_is_a_file_error(read: Callable[[Path], object], tmp_path: Path) -> None:
    """A file that is not there is named; the error is an `OSError` too, with the system's own as its cause."""
    file = tmp_path / "missing.json"

    with pytest.raises(OSError, match="cannot be read: no such file or directory") as caught:
        read(file)

    assert isinstance(caught.value, FileError)
    assert isinstance(caught.value, GeoclaimsError)
    assert str(file) == caught.value.file
    assert str(caught.value).startswith(f"{file}: ")
    assert isinstance(caught.value.__cause__, FileNotFoundError)


def test_file_error_claims_no_error_number(tmp_path: Path) -> None:
    """The name of the file does not end up where programs look for the system's error number."""
    with pytest.raises(FileError) as caught:
        load(tmp_path)

    assert caught.value.errno is None


@pytest.mark.parametrize("read", [load, lambda file: list(read_lines(file))])
def test_file_that_is_not_for_reading(read: Callable[[IO[str]], object], tmp_path: Path) -> None:
    """An open file that cannot be read is a file error with its name."""
    with (tmp_path / "case.json").open("w", encoding="utf-8") as file, pytest.raises(FileError) as caught:
        read(file)

    assert str(tmp_path / "case.json") == caught.value.file


def test_file_that_is_not_for_writing(tmp_path: Path) -> None:
    """An open file that cannot be written is a file error with its name, and stays as it was."""
    path = _old_file(tmp_path)

    with path.open(encoding="utf-8") as file, pytest.raises(FileError) as caught:
        dump([NORTH], file)

    assert str(path) == caught.value.file
    _assert_untouched(path)


@pytest.mark.parametrize("read", [load, lambda file: list(read_lines(file))])
def test_text_file_of_another_encoding(read: Callable[[IO[str]], object], tmp_path: Path) -> None:
    """A file that was opened as text but is no such text is a file error."""
    path = tmp_path / "case.json"
    path.write_bytes("Köln".encode("latin-1"))

    with path.open(encoding="utf-8") as file, pytest.raises(FileError, match="cannot be read: 'utf-8' codec"):
        read(file)


@WRITERS
def test_text_file_that_cannot_hold_the_text(writer: Writer, tmp_path: Path) -> None:
    """A file that was opened in an encoding without the letters needed is a file error."""
    path = tmp_path / "case.json"

    with path.open("w", encoding="ascii") as file, pytest.raises(FileError, match="cannot be written: 'ascii' codec"):
        writer([NORTH], file)


def test_stream_without_a_name_is_called_input() -> None:
    """An error about a stream in memory has something to call it."""

    class _Broken(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise OSError

    with pytest.raises(FileError) as caught:
        load(_Broken())

    assert caught.value.file == "input"


def test_nothing_of_an_empty_file_is_a_dossier(tmp_path: Path) -> None:
    """An empty file was cut off; it is not taken for an empty dossier."""
    file = tmp_path / "case.json"
    file.touch()

    with pytest.raises(ValueError, match="it is empty"):
        load(file)


def test_file_without_its_end_is_refused(tmp_path: Path) -> None:
    """However much of a document is cut off, the rest is never taken for a whole."""
    text = dumps([NORTH, SOUTH]).rstrip()

    for length in range(len(text)):
        with pytest.raises(ValueError, match=r"it is (empty|not JSON)"):
            loads(text[:length])


def test_a_large_limit_takes_no_room(tmp_path: Path) -> None:
    """A limit far above what memory can hold costs nothing where the file is small."""
    file = tmp_path / "case.json"
    file.write_text('{"geoclaims": 2, "records": []}', encoding="utf-8")

    assert Dossier() == load(file, limits=InputLimits(bytes=2**50))
