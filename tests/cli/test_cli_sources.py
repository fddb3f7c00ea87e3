"""`geoclaims sources`."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from geoclaims import Proposition, load
from geoclaims.views import Sources

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"

Shell = Callable[..., tuple[int, str, str]]


def test_all_propositions_that_are_spoken_of_are_shown(shell: Shell) -> None:
    """It shows; findings are another command's business, and so the exit code is 0."""
    assert (0, Sources(load(ARTICLE)).text(), "") == shell("sources", str(ARTICLE))


def test_some_can_be_chosen(shell: Shell) -> None:
    """By id, each once, in the order of the words."""
    dossier = load(ARTICLE)
    (fighting,) = dossier.resolve(["soldiers-fighting"], Proposition)
    expected = Sources(dossier, [fighting]).text()

    assert (0, expected, "") == shell("sources", str(ARTICLE), "soldiers-fighting", "soldiers-fighting")
    assert "affirms, certain, the trail is lost here [headline]" in expected


@pytest.mark.parametrize(
    ("id", "advice"),
    [
        ("soldiers-figthing", "did you mean soldiers-fighting?"),
        ("headline", "leave it out to see what there is"),
    ],
)
def test_an_id_of_no_proposition_is_refused(shell: Shell, id: str, advice: str) -> None:
    """With the nearest id, if there is one; a record of another type is no proposition."""
    code, out, err = shell("sources", str(ARTICLE), id)

    assert (2, "") == (code, out)
    assert f"geoclaims: no proposition of this dossier has the id {id!r}; {advice}\n" == err


def test_it_reads_standard_input(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` stands for it, as everywhere."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.read_bytes())))

    assert "soldiers-fighting" in shell("sources", "-", "soldiers-fighting")[1]
