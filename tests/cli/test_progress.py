"""The bar that says how far a long piece of work has come."""

from __future__ import annotations

import io
import sys

import pytest

from geoclaims.cli._progress import Progress

pytest.importorskip("tqdm", reason="the extra `progress` is not installed")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> _Terminal:
    """A terminal in front of a user without patience."""
    monkeypatch.setattr("geoclaims.cli._progress._PATIENCE", 0)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("geoclaims.cli._progress._PACE", 0)
    return _Terminal()


def test_items_are_counted(terminal: _Terminal) -> None:
    """Each when the next one is asked for, and the line is taken away at the end."""
    with Progress(terminal, "steps", 3) as progress:
        items = list(progress.through("abc"))
        before = terminal.getvalue()

    assert ["a", "b", "c"] == items
    assert "0/3" in before
    assert "3/3" in before
    assert terminal.getvalue().endswith("\r")


def test_a_state_is_shown(terminal: _Terminal) -> None:
    """Beside the number of steps."""
    with Progress(terminal, "lines") as progress:
        progress.step("1 finding")
        progress.step("2 findings")

    assert "1 finding" in terminal.getvalue()


def test_the_line_makes_way_for_other_text(terminal: _Terminal) -> None:
    """It is taken away before something else is written."""
    with Progress(terminal, "lines") as progress:
        progress.step()
        progress.clear()

        assert terminal.getvalue().endswith("\r")


def test_short_work_shows_nothing(terminal: _Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anyone who waits for less than two seconds sees nothing."""
    monkeypatch.setattr("geoclaims.cli._progress._PATIENCE", 2.0)
    with Progress(terminal, "steps", 3) as progress:
        progress.step("abc")

    assert "" == terminal.getvalue().strip()


@pytest.mark.parametrize("missing", ["terminal", "cursor", "extra"])
def test_without_a_terminal_or_the_extra_there_is_nothing(
    missing: str, terminal: _Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files and pipes, terminals that cannot go back, and those who have not asked for it, get no line."""
    if missing == "terminal":
        monkeypatch.setattr(terminal, "isatty", lambda: False)
    if missing == "cursor":
        monkeypatch.setenv("TERM", "dumb")
    if missing == "extra":
        monkeypatch.setitem(sys.modules, "tqdm", None)
    with Progress(terminal, "steps") as progress:
        progress.step("abc")
        progress.clear()
        items = list(progress.through("ab"))

    assert ["a", "b"] == items
    assert "" == terminal.getvalue()
