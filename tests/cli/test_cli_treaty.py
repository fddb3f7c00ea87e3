"""`geoclaims treaty`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from geoclaims import Treaty, load
from geoclaims.views import Treaties

ARTICLE = Path(__file__).parents[2] / "examples" / "dprk-russia-2024.json"

Shell = Callable[..., tuple[int, str, str]]


def test_all_treaties_are_shown_on_a_date(shell: Shell) -> None:
    """On the day of the article, its treaty had been signed and bound nobody."""
    expected = Treaties(load(ARTICLE), on="2024-10-16").text()

    assert (0, expected, "") == shell("treaty", str(ARTICLE), "--on", "2024-10-16")
    assert expected.endswith("\n1 treaty; on 2024-10-16, in operation for 0 of 2 parties\n")


def test_one_can_be_chosen(shell: Shell) -> None:
    """By id, each once."""
    dossier = load(ARTICLE)
    chosen = dossier.resolve(["partnership-treaty"], Treaty)
    expected = Treaties(dossier, chosen, on="2025").text()

    assert (0, expected, "") == shell(
        "treaty", str(ARTICLE), "partnership-treaty", "partnership-treaty", "--on", "2025"
    )


def test_without_a_date_it_is_today(shell: Shell) -> None:
    """And the last line says which day that is."""
    before = datetime.now().astimezone().date()
    last = shell("treaty", str(ARTICLE))[1].splitlines()[-1]
    after = datetime.now().astimezone().date()

    assert any(f"; on {day}, in operation for 2 of 2 parties" in last for day in (before, after))


def test_a_date_that_cannot_be_read_is_refused(shell: Shell) -> None:
    """With what would be right."""
    code, out, err = shell("treaty", str(ARTICLE), "--on", "tomorrow")

    assert (2, "") == (code, out)
    assert err.startswith("geoclaims: --on: 'tomorrow' is not a date of the EDTF subset; write 2024, 2024-10,")


@pytest.mark.parametrize(
    ("id", "advice"),
    [("partnership", "did you mean partnership-treaty?"), ("headline", "leave it out to see what there is")],
)
def test_an_id_of_no_treaty_is_refused(shell: Shell, id: str, advice: str) -> None:
    """With the nearest id, if there is one; a record of another type is not a treaty."""
    code, out, err = shell("treaty", str(ARTICLE), id)

    assert (2, "") == (code, out)
    assert f"geoclaims: no treaty of this dossier has the id {id!r}; {advice}\n" == err
