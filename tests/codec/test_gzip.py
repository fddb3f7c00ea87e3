"""Files that are compressed, read and written."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given

from geoclaims import (
    BadLine,
    Dossier,
    InputLimits,
    ReadError,
    Record,
    State,
    dump,
    dumps,
    load,
    read_lines,
    write_lines,
)
from geoclaims.errors import FileError
from geoclaims.strategies import dossiers

NORTH, SOUTH = State(id="n", name="북한"), State(id="s", name="South")
MANY = [State(id=f"s{number}", name=os.urandom(20).hex()) for number in range(5000)]
WRITERS = pytest.mark.parametrize("writer", [dump, write_lines])
READERS = pytest.mark.parametrize("read", [lambda source: list(load(source)), lambda source: list(read_lines(source))])

Writer = Callable[[Iterable[Record], Any], None]
Reader = Callable[[Any], list[Record | BadLine]]
Shell = Callable[..., tuple[int, str, str]]


def lines(records: Iterable[Record]) -> bytes:
    """JSON Lines of some records."""
    file = io.BytesIO()
    write_lines(records, file)
    return file.getvalue()


@pytest.fixture
def pipe() -> Iterator[Callable[[bytes], IO[bytes]]]:
    """A pipe that cannot seek, from which some bytes can be read."""
    opened: list[IO[bytes]] = []

    def filled(data: bytes) -> IO[bytes]:
        reading, writing = os.pipe()
        os.write(writing, data)
        os.close(writing)
        opened.append(os.fdopen(reading, "rb", buffering=0))
        return opened[-1]

    yield filled
    for file in opened:
        file.close()


# Writing.


@WRITERS
def test_a_name_that_ends_in_gz_is_compressed(writer: Writer, tmp_path: Path) -> None:
    """What is in it is what would be in a plain file, and it is read back."""
    plain, packed = tmp_path / "case.jsonl", tmp_path / "case.jsonl.gz"

    writer([NORTH, SOUTH], plain)
    writer([NORTH, SOUTH], packed)

    assert plain.read_bytes() == gzip.decompress(packed.read_bytes())
    assert [NORTH, SOUTH] == list(load(packed))


@WRITERS
def test_equal_content_gives_equal_bytes(writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the time nor the name is in the header: flags and time are zero."""
    writer([NORTH], tmp_path / "one.gz")
    monkeypatch.setattr("time.time", lambda: 4e9)
    writer([NORTH], tmp_path / "other.json.gz")
    written = (tmp_path / "one.gz").read_bytes()

    assert written == (tmp_path / "other.json.gz").read_bytes()
    assert b"\x1f\x8b\x08\x00" + bytes(4) == written[:8]


@WRITERS
def test_an_open_file_is_never_compressed(writer: Writer, tmp_path: Path) -> None:
    """Anyone who opens a file decides what is written to it."""
    file = tmp_path / "case.gz"
    with file.open("wb") as opened:
        writer([NORTH], opened)

    assert file.read_bytes().startswith(b"{")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_named_pipe_is_compressed_by_its_name(tmp_path: Path) -> None:
    """What is no regular file is written to, through gzip all the same."""
    pipe = tmp_path / "pipe.gz"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    dump([NORTH], pipe)
    received = os.read(reader, 10_000)
    os.close(reader)

    assert dumps([NORTH]).encode() == gzip.decompress(received)


def test_a_failing_source_leaves_the_old_file(tmp_path: Path) -> None:
    """A compressed file is replaced as a whole, too."""

    def failing() -> Iterator[Record]:
        yield NORTH
        raise KeyError

    file = tmp_path / "case.gz"
    dump([SOUTH], file)
    with pytest.raises(KeyError):
        write_lines(failing(), file)

    assert [SOUTH] == list(load(file))
    assert [file] == list(tmp_path.iterdir())


# Reading.


@given(dossiers(clean=False))
def test_compressing_changes_nothing_of_what_is_read(dossier: Dossier) -> None:
    """Whatever a dossier holds, it is read from gzip as from plain JSON."""
    document, packed = dumps(dossier).encode(), gzip.compress(lines(dossier))

    assert dossier == load(io.BytesIO(gzip.compress(document)))
    assert list(dossier) == list(read_lines(io.BytesIO(packed)))


@READERS
def test_gzip_is_known_by_its_first_bytes(read: Reader, tmp_path: Path) -> None:
    """A file of any name, and an open file from where it stands."""
    packed = gzip.compress(lines([NORTH, SOUTH]))
    (tmp_path / "case.jsonl").write_bytes(packed)
    begun = io.BytesIO(b"before" + packed)
    begun.seek(6)

    assert [NORTH, SOUTH] == read(tmp_path / "case.jsonl")
    assert [NORTH, SOUTH] == read(begun)


@READERS
@pytest.mark.parametrize("pack", [gzip.compress, bytes])
def test_a_pipe_is_read_compressed_or_not(
    read: Reader, pack: Callable[[bytes], bytes], pipe: Callable[[bytes], IO[bytes]]
) -> None:
    """A stream that cannot go back loses nothing by being looked at."""
    assert [NORTH, SOUTH] == read(pipe(pack(lines([NORTH, SOUTH]))))


@READERS
@pytest.mark.parametrize("start", [b"", b"\n", b" \n", b"\n\n", b"\r\n", b"\n\n\n"])
def test_a_pipe_may_begin_with_blank_lines(read: Reader, start: bytes, pipe: Callable[[bytes], IO[bytes]]) -> None:
    """The bytes that were looked at may hold ends of lines."""
    assert [NORTH, SOUTH] == read(pipe(start + lines([NORTH, SOUTH])))


def test_the_numbers_of_the_lines_of_a_pipe_are_right(pipe: Callable[[bytes], IO[bytes]]) -> None:
    """Two blank lines count, though both were looked at first."""
    (bad,) = read_lines(pipe(b"\n\n" + lines([]) + b"[]\n"))

    assert isinstance(bad, BadLine)
    assert 4 == bad.line


@pytest.mark.parametrize("held", [b"", b"\n", b"{", b"\x1f"])
def test_a_pipe_of_less_than_two_bytes(held: bytes, pipe: Callable[[bytes], IO[bytes]]) -> None:
    """It is no dossier, and no traceback."""
    with pytest.raises(ReadError):
        load(pipe(held))
    with pytest.raises(ReadError):
        list(read_lines(pipe(held)))


def test_a_stream_without_a_word_about_seeking_is_read() -> None:
    """Something that can only be read will do."""

    class _Bare:
        def __init__(self, data: bytes) -> None:
            self.read = io.BytesIO(data).read

    assert [NORTH] == list(load(_Bare(gzip.compress(lines([NORTH])))))  # type: ignore[arg-type]


def test_an_open_gzip_file_is_read_as_it_is(tmp_path: Path) -> None:
    """What `gzip.open` gives is plain already, although it has the name of a compressed file."""
    dump([NORTH], tmp_path / "case.gz")
    with gzip.open(tmp_path / "case.gz") as file:
        assert [NORTH] == list(load(file))  # type: ignore[arg-type]


def test_several_members_are_one_text() -> None:
    """Compressed files may be put one after another, as with `cat`."""
    whole = lines([NORTH, SOUTH])

    assert [NORTH, SOUTH] == list(read_lines(io.BytesIO(gzip.compress(whole[:30]) + gzip.compress(whole[30:]))))


# Damage.


@pytest.mark.parametrize("name", ["case.jsonl.gz", "case.jsonl"])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_gzip_that_is_cut_off_comes_after_what_could_be_read(name: str, kept: float, tmp_path: Path) -> None:
    """The records before the cut are given; then the error names the file and the next step."""
    whole = gzip.compress(lines(MANY), mtime=0)
    file = tmp_path / name
    file.write_bytes(whole[: int(len(whole) * kept)])
    records: list[Record | BadLine] = []

    with pytest.raises(FileError) as caught:
        records.extend(read_lines(file))

    assert str(caught.value) == (
        f"{file}: cannot be read as gzip, for it is cut off or damaged (compressed file ended before the "
        "end-of-stream marker was reached); get it, or compress it, once more"
    )
    assert isinstance(caught.value.__cause__, EOFError)


def test_everything_before_the_cut_is_given() -> None:
    """Only the line in which the text breaks off is lost."""
    whole = gzip.compress(lines(MANY), mtime=0)
    half = whole[: len(whole) // 2]
    text = zlib.decompressobj(wbits=31).decompress(half)
    records = read_lines(io.BytesIO(half))

    assert MANY[: text.count(b"\n") - 1] == list(islice(records, text.count(b"\n") - 1))
    with pytest.raises(FileError):
        next(records)


@READERS
def test_damaged_gzip_is_a_file_error(read: Reader) -> None:
    """Wherever a byte of it is wrong: gzip says so itself, or what comes out is no dossier of ours."""
    whole = gzip.compress(lines([NORTH, SOUTH]), mtime=0)

    for place in range(10, len(whole)):
        damaged = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        with pytest.raises((FileError, ReadError)):
            read(io.BytesIO(damaged))


@READERS
@pytest.mark.parametrize("data", [b'{"geoclaims": 2}\n', b"\x1f", b"\x1f\x8b\x07" + bytes(20)])
def test_a_file_named_gz_has_to_be_gzip(read: Reader, data: bytes, tmp_path: Path) -> None:
    """Anyone who named it so was mistaken, or it was damaged."""
    file = tmp_path / "case.gz"
    file.write_bytes(data)

    with pytest.raises(FileError, match="cannot be read as gzip, for it is cut off or damaged"):
        read(file)


def test_an_empty_file_named_gz_is_empty(tmp_path: Path) -> None:
    """Nothing is compressed in it."""
    (tmp_path / "case.gz").touch()

    with pytest.raises(ReadError, match="it is empty"):
        load(tmp_path / "case.gz")


# Size.


def bomb(size: int) -> bytes:
    """A small gzip of a long text."""
    return gzip.compress(b'"' + b" " * size + b'"')


def test_the_limit_is_that_of_what_is_compressed() -> None:
    """A few bytes that become many are refused as the many would be."""
    packed = bomb(10_000_000)

    assert len(packed) < 11_000
    with pytest.raises(ReadError, match="it is larger than 100000 bytes"):
        load(io.BytesIO(packed), limits=InputLimits(bytes=100_000))


@pytest.mark.slow
def test_what_is_too_much_is_not_inflated() -> None:
    """Reading stops at the limit; the memory used does not grow with what would come."""
    packed = bomb(100_000_000)
    tracemalloc.start()
    with pytest.raises(ReadError):
        load(io.BytesIO(packed), limits=InputLimits(bytes=100_000))
    with pytest.raises(ReadError):
        list(read_lines(io.BytesIO(packed), limits=InputLimits(bytes=100_000)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 5_000_000


def test_a_line_that_is_too_long_costs_one_record() -> None:
    """In gzip as elsewhere, and the stream goes on."""
    text = lines([NORTH]) + b'"' + b" " * 1_000_000 + b'"\n' + lines([SOUTH]).split(b"\n", 1)[1]
    found = list(read_lines(io.BytesIO(gzip.compress(text)), limits=InputLimits(bytes=1000)))

    assert [NORTH, SOUTH] == [found[0], found[2]]
    assert isinstance(found[1], BadLine)


@pytest.mark.slow
def test_lines_are_read_in_constant_memory(tmp_path: Path) -> None:
    """However many records are compressed in a file, a few are in memory."""
    file = tmp_path / "many.jsonl.gz"
    write_lines((State(id=f"s{number}", name="North") for number in range(20_000)), file)
    for _ in islice(read_lines(file), 10):
        pass
    tracemalloc.start()
    number = sum(1 for _ in read_lines(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert 20_000 == number
    assert peak < 500_000


# The shell.


@pytest.mark.parametrize("write", [dump, write_lines])
def test_the_commands_read_gzip(shell: Shell, write: Writer) -> None:
    """A compressed file is checked, shown and put in canonical form like a plain one, and stays compressed."""
    write([NORTH], "case.json")
    write([NORTH], "case.json.gz")
    Path("untidy.gz").write_bytes(gzip.compress(b'{"records": [], "geoclaims": 2}'))

    assert shell("check", "case.json") == shell("check", "case.json.gz")
    assert shell("show", "case.json") == shell("show", "case.json.gz")
    assert (0, "", "") == shell("fmt", "case.json.gz")
    assert (0, "rewrote untidy.gz\n", "") == shell("fmt", "untidy.gz")
    assert dumps([]).encode() == gzip.decompress(Path("untidy.gz").read_bytes())


def test_the_commands_say_what_is_wrong_with_gzip(shell: Shell) -> None:
    """One sentence, exit 2."""
    Path("case.gz").write_bytes(gzip.compress(dumps([NORTH]).encode())[:-9])
    code, out, err = shell("check", "case.gz")

    assert (2, "") == (code, out)
    assert err.startswith("geoclaims: case.gz: cannot be read as gzip, for it is cut off or damaged (")
    assert 1 == err.count("\n")


@pytest.mark.slow
@pytest.mark.parametrize("cut", [None, -9])
def test_standard_input_may_be_a_pipe_of_gzip(cut: int | None) -> None:
    """It is read, and called by its name if something is wrong with it."""
    command = [sys.executable, "-m", "geoclaims", "check", "-"]
    packed = gzip.compress(dumps([NORTH]).encode())[:cut]
    done = subprocess.run(command, input=packed, capture_output=True, check=False)

    assert (2 if cut else 0) == done.returncode
    assert (b"geoclaims: standard input: cannot be read as gzip" if cut else b"") == done.stderr[:49]
