"""QT01, beyond the examples on its page. Each case is run against all rules of LC and QT."""

from __future__ import annotations

import attrs
import pytest
from quantity_figures import KATYN, USSR, figure, findings, says, verdicts

from geoclaims import Certainty, Claim, Confirmation, Place, Polarity, Proposition, Retraction, SpeakerMode, Statement

# QT01 and what takes its place for one speaker. Katyn: Germany dated the killing to 1940, Moscow to 1941, until 1990.

IN_1940 = Proposition(id="in-1940", text="They were shot in spring 1940.", event=KATYN, when="1940-04/1940-05")
IN_1941 = Proposition(id="in-1941", text="They were shot in autumn 1941.", event=KATYN, when="1941-09/1941-12")
FEWER, MORE = figure("fewer", 11_000, 11_000), figure("more", 20_000, None)
CLASHING = pytest.mark.parametrize(
    ("one", "other", "what"),
    [(IN_1940, IN_1941, "dates"), (FEWER, MORE, "figures")],
    ids=["dates of one event", "figures of one day"],
)


@CLASHING
def test_values_of_two_holders_are_information(one: Proposition, other: Proposition, what: str) -> None:
    """A disagreement is listed once, with everybody who gives an irreconcilable value, least value first."""
    told = (says("s1", "germany", one), says("s2", "ussr", other), says("s3", "ussr", other, "1946-07-01"))
    (finding,) = findings(one, other, *told)

    assert ("QT01", "info", None) == (finding.code, finding.severity, finding.holder)
    assert (one.id, other.id, "s1", "s2", "s3") == finding.records
    of = "dates of 'katyn'" if what == "dates" else "figures for 'victims'"
    assert f"Germany and Soviet Union give {of} that exclude each other" == finding.message
    assert [
        (f"Germany, 1944-01-24: {one.text!r}", "s1"),
        (f"Soviet Union, 1944-01-24: {other.text!r}", "s2"),
        (f"Soviet Union, 1946-07-01: {other.text!r}", "s3"),
    ] == [(reason.text, reason.record) for reason in finding.path]


@CLASHING
@pytest.mark.parametrize(("when", "code"), [("1990-04-13", "LC03"), ("1944-01-24", "LC01")])
def test_values_of_one_holder_are_accounts(
    one: Proposition, other: Proposition, what: str, when: str, code: str
) -> None:
    """One speaker is held to both: at once it is a self-contradiction, later two exclusive accounts, never QT01."""
    (finding,) = findings(one, other, says("s1", "ussr", one), says("s2", "ussr", other, when))

    assert (code, {"s1", "s2"}, "ussr") == (finding.code, set(finding.records), finding.holder)
    assert f"by the {what}" in finding.path[1].text


@CLASHING
def test_a_spokesman_and_his_principal_are_one_holder(one: Proposition, other: Proposition, what: str) -> None:
    """Anyone who shares a speaker or a principal with the other side cannot disagree with it."""
    told = (says("s1", "tass", one, on_behalf_of="ussr"), says("s2", "ussr", other, "1990-04-13"))

    assert [("LC03", "warning", ("s2", "s1"))] == verdicts(one, other, *told), what


@CLASHING
def test_a_correction_ends_the_clash(one: Proposition, other: Proposition, what: str) -> None:
    """Who took the other value back is held to one, and agrees with the other side."""
    claims = says("s1", "ussr", one).claims
    back = Retraction(id="back", speakers=USSR, when="1990-04-13", retracts="s2", claims=claims)

    assert () == findings(one, other, says("s1", "germany", one), says("s2", "ussr", other), back), what


def test_only_those_who_disagree_are_listed() -> None:
    """A value that fits both sides is left out, and several that do not are one finding."""
    wide, low = figure("wide", 1, None), figure("low", None, 5_000)
    told = (says("s1", "germany", FEWER), says("s2", "ussr", MORE), says("s3", "tass", wide), says("s4", "tass", low))

    assert [("QT01", "info", ("low", "fewer", "more", "s4", "s1", "s2"))] == verdicts(FEWER, MORE, wide, low, *told)


COMPATIBLE: dict[str, tuple[Proposition, Proposition]] = {
    "overlap": (FEWER, figure("other", 11_000, 22_000)),
    "touching": (figure("one", None, 5), figure("other", 5, 9)),
    "no bounds": (FEWER, figure("other", None, None)),
    "approximate": (FEWER, figure("other", 22_000, 22_000, approximate=True)),
    "another measure": (FEWER, figure("other", 22_000, 22_000, measure="graves")),
    "another basis": (FEWER, figure("other", 22_000, 22_000, basis="captured")),
    "basis unknown": (FEWER, figure("other", 22_000, 22_000, basis=None)),
    "another unit": (FEWER, figure("other", 22_000, 22_000, unit="grave")),
    "running total": (FEWER, figure("other", 22_000, 22_000, cumulative=True)),
    "another place": (FEWER, attrs.evolve(figure("other", 22_000, 22_000), where=Place(name="Kharkiv"))),
    "another day": (FEWER, figure("other", 22_000, 22_000, when="1940-05-02")),
    "undated": (figure("one", 1, 1, when=None), figure("other", 2, 2, when=None)),
    "of that month": (figure("one", 1, 1, when="1940-05"), figure("other", 2, 2, when="1940-05")),
    "perhaps of that day": (figure("one", 1, 1, when="1940-05-01?"), figure("other", 2, 2, when="1940-05-01?")),
    "open time": (figure("one", 1, 1, when="1940-05-01/.."), figure("other", 2, 2, when="1940-05-01/..")),
    "dates that overlap": (IN_1940, attrs.evolve(IN_1941, when="1940")),
    "an open date": (IN_1940, attrs.evolve(IN_1941, when="../1941-12")),
    "no date": (IN_1940, attrs.evolve(IN_1941, when=None)),
    "another event": (IN_1940, attrs.evolve(IN_1941, event="massacre")),
    "no event": (attrs.evolve(IN_1940, event=None), attrs.evolve(IN_1941, event=None)),
    "a figure of the event": (IN_1940, attrs.evolve(figure("other", 1, 1, "1941-09-01"), event="katyn")),
}


@pytest.mark.parametrize("pair", COMPATIBLE.values(), ids=COMPATIBLE)
@pytest.mark.parametrize("by", ["germany", "ussr"], ids=["two holders", "one holder"])
def test_values_that_may_both_be_right(pair: tuple[Proposition, Proposition], by: str) -> None:
    """Overlap, hedges, other things counted, and other or wide times and places are no clash."""
    assert () == findings(*pair, says("s1", by, pair[0]), says("s2", "ussr", pair[1], "1990"))


def test_a_period_between_two_days_is_definite() -> None:
    """What is counted over the same stretch can be compared."""
    one, other = (figure(id, low, low, when="1940-04-03/1940-05-19") for id, low in (("one", 1), ("other", 2)))

    assert ["QT01"] == [
        code for code, _, _ in verdicts(one, other, says("s1", "germany", one), says("s2", "ussr", other))
    ]


UNSURE = Claim(proposition=MORE, certainty=Certainty.PROBABLE)
NOT_GIVEN: dict[str, Statement] = {
    "probable": says("s2", "ussr", MORE, claims=UNSURE),
    "denied": says(
        "s2", "ussr", MORE, claims=attrs.evolve(UNSURE, certainty=Certainty.CERTAIN, polarity=Polarity.NEGATIVE)
    ),
    "nobody charged": says("s2", "ussr", MORE, speakers=["ussr", "tass"]),
    "nobody at all": says("s2", "ussr", MORE, speakers=[]),
    "something else": Confirmation(id="s2", speakers="ussr", confirms="fewer"),
}


@pytest.mark.parametrize("second", NOT_GIVEN.values(), ids=NOT_GIVEN)
def test_a_value_that_nobody_is_held_to(second: Statement) -> None:
    """Only what an actor certainly affirms is a value of that actor."""
    assert () == findings(FEWER, MORE, says("s1", "germany", FEWER), second)


def test_joint_speakers_both_give_it() -> None:
    """A joint figure is given by each of those who stand behind it."""
    joint = says("s2", "ussr", MORE, speakers=["ussr", "tass"], mode=SpeakerMode.JOINT)
    (finding,) = findings(FEWER, MORE, says("s1", "germany", FEWER), joint)

    assert finding.message.startswith("Germany, TASS and Soviet Union give ")
