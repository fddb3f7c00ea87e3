"""`geoclaims show` and `geoclaims explain`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

from geoclaims import CORE, Dossier, State, Statement, dump, load
from geoclaims.cli import main
from geoclaims.rules import RULES
from geoclaims.views import Timeline

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"

Shell = Callable[..., tuple[int, str, str]]


def test_show_prints_the_timeline(shell: Shell) -> None:
    """It shows; findings are another command's business, and so the exit code is 0."""
    assert shell("show", str(ARTICLE)) == (0, Timeline(load(ARTICLE)).text(), "")


def test_show_reads_several_files_as_one(shell: Shell) -> None:
    """Names are looked up across files."""
    dump([State(id="north", name="North")], "actors.json")
    dump(Dossier([Statement(id="said", speakers=["north"], when="2024")]), "statements.json")

    assert (0, "2024        North said  [statement said]\n", "") == shell("show", "actors.json", "statements.json")


@pytest.mark.parametrize("handle", ["TM04", "tm04", "denial-before-allegation"])
def test_a_rule_is_explained(shell: Shell, handle: str) -> None:
    """Its page, as Markdown, below its handles and facts."""
    (tm04,) = (rule for rule in RULES if rule.code == "TM04")
    code, out, err = shell("explain", handle)

    assert (0, "") == (code, err)
    assert f"# TM04 denial-before-allegation\n\nwarning · sound · since 0.1.0\n\n{inspect.cleandoc(tm04.doc)}\n" == out


def test_a_heuristic_is_called_one(shell: Shell) -> None:
    """Readers learn how much a finding means."""
    assert "info · heuristic · since 0.1.0" == shell("explain", "AT04")[1].splitlines()[2]


def test_a_theme_says_what_it_is_about_and_lists_its_rules(shell: Shell) -> None:
    """Its sentence, where its notions come from, and each rule with its severity and sentence."""
    code, out, err = shell("explain", "tl", "TL")
    lines = out.splitlines()

    assert (0, "") == (code, err)
    assert ["# TL Treaties", "", "Treaties and norms.", ""] == lines[:4]
    assert "Vienna Convention" in out
    assert [rule.code for rule in RULES if rule.theme == "TL"] == [line[2:6] for line in lines if line[:2] == "- "]
    assert "- TL07 violation-without-norm (warning): An accusation charges the breach of a rule without" in out


def test_pages_come_after_themes_in_the_order_of_codes(shell: Shell) -> None:
    """Whatever the order of the handles, and each once."""
    _, out, _ = shell("explain", "TM01", "ID04", "tm", "tm01")
    titles = [line for line in out.splitlines() if line.startswith("# ")]

    assert ["# TM Time", "# ID04 collective-mode-unstated", "# TM01 inverted-interval"] == titles


def test_a_severity_explains_all_its_rules(shell: Shell) -> None:
    """One page after the other."""
    _, out, _ = shell("explain", "error")
    titles = [line for line in out.splitlines() if line.startswith("# ")]

    assert titles == [f"# {rule.code} {rule.name}" for rule in RULES if rule.severity.value == "error"]


@pytest.mark.parametrize(
    ("handle", "advice"),
    [("TM4", "; did you mean TM04?"), ("zzz", "; select by code, name, theme or severity")],
)
def test_an_unknown_rule_is_not_explained(shell: Shell, handle: str, advice: str) -> None:
    """Nothing is printed for the others either."""
    assert (2, "", f"geoclaims: no rule is called {handle!r}{advice}\n") == shell("explain", "TM01", handle)


def test_without_a_rule_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """Anyone who does not know the codes yet sees each with its sentence."""
    assert 0 == main(["explain"])
    listed = capsys.readouterr().out.splitlines()

    assert [rule.code for rule in CORE.rules] == [line.split()[0] for line in listed]
    assert "AT01  Sources rest on each other for what they say of one thing." == listed[0]
