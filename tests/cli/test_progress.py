"""The line that says how far a long piece of work has come."""

from __future__ import annotations

import io

import pytest

from geoclaims.cli.progress import Progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class _Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def _usual_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of eighty columns that can return to the start of a line."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")


def test_short_work_shows_nothing() -> None:
    """Nobody waits for two seconds, and nothing is to be cleared either."""
    stream, clock = _Terminal(), _Clock()
    with Progress(stream, clock) as progress:
        clock.now = 1.9
        progress.show("1 record")

    assert "" == stream.getvalue()


def test_long_work_is_one_line_written_over() -> None:
    """Each state covers the one before it, and at the end there is nothing."""
    stream, clock = _Terminal(), _Clock()
    with Progress(stream, clock) as progress:
        for clock.now, text in ((2.0, "10 records"), (2.05, "too soon"), (2.2, "9 left"), (2.4, "12 records")):
            progress.show(text)

    assert "\r10 records\r9 left    \r12 records\r          \r" == stream.getvalue()


def test_the_line_makes_way_for_other_text() -> None:
    """It is taken away before something else is written, once."""
    stream, clock = _Terminal(), _Clock()
    progress = Progress(stream, clock)
    clock.now = 3
    progress.show("abc")
    progress.clear()
    progress.clear()

    assert "\rabc\r   \r" == stream.getvalue()


def test_a_long_line_is_cut_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that wraps could not be written over."""
    monkeypatch.setenv("COLUMNS", "11")
    stream, clock = _Terminal(), _Clock()
    progress = Progress(stream, clock)
    clock.now = 3
    progress.show("x" * 100)

    assert "\r" + "x" * 10 == stream.getvalue()


def test_files_and_pipes_get_nothing() -> None:
    """However long it takes."""
    stream, clock = io.StringIO(), _Clock()
    with Progress(stream, clock) as progress:
        clock.now = 100
        progress.show("1 record")

    assert "" == stream.getvalue()


def test_a_terminal_that_cannot_return_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every state would be a line of its own."""
    monkeypatch.setenv("TERM", "dumb")
    stream, clock = _Terminal(), _Clock()
    progress = Progress(stream, clock)
    clock.now = 100
    progress.show("1 record")

    assert "" == stream.getvalue()


def test_work_that_fails_leaves_no_line() -> None:
    """The message stands alone."""
    stream, clock = _Terminal(), _Clock()

    def fail() -> None:
        with Progress(stream, clock) as progress:
            clock.now = 3
            progress.show("abc")
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert stream.getvalue().endswith("\r   \r")
