"""QT01 to QT04, beyond the examples on their pages. Each case is run against all rules of LC and QT."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from geoclaims import (
    Certainty,
    Claim,
    Confirmation,
    Dossier,
    Event,
    Finding,
    Organization,
    Place,
    Polarity,
    Proposition,
    Quantity,
    Record,
    Retraction,
    SpeakerMode,
    State,
    Statement,
    check,
)

GERMANY, USSR = State(id="germany", name="Germany"), State(id="ussr", name="Soviet Union")
TASS = Organization(id="tass", name="TASS", part_of=USSR)
KATYN = Event(id="katyn", when="1940/1941")
CAST = (GERMANY, USSR, TASS, KATYN)


def findings(*records: Record) -> tuple[Finding, ...]:
    """What the rules of both themes find beside the cast."""
    return check(Dossier([*CAST, *records]), select=["LC", "QT"]).findings


def verdicts(*records: Record) -> list[tuple[str, str, tuple[str, ...]]]:
    """The same in short: code, severity and records."""
    return [(one.code, one.severity.value, one.records) for one in findings(*records)]


def says(id: str, by: str, proposition: Proposition, when: str = "1944-01-24", **fields: Any) -> Statement:
    """A statement that claims it for certain."""
    claim = Claim(proposition=proposition, certainty=Certainty.CERTAIN)
    return attrs.evolve(Statement(id=id, speakers=by, when=when, claims=claim), **fields)


def figure(id: str, low: float | None, high: float | None, when: str | None = "1940-05-01", **of: Any) -> Proposition:
    """A figure, of the victims of one day unless something else is said."""
    quantity = Quantity(**{"measure": "victims", "basis": "killed", "unit": "person", "low": low, "high": high, **of})
    return Proposition(id=id, text=f"{id}.", when=when, quantity=quantity)


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
    """Whoever shares a speaker or a principal with the other side cannot disagree with it."""
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
    """Only what somebody certainly affirms is a value of somebody's."""
    assert () == findings(FEWER, MORE, says("s1", "germany", FEWER), second)


def test_joint_speakers_both_give_it() -> None:
    """A joint figure is given by each of those who stand behind it."""
    joint = says("s2", "ussr", MORE, speakers=["ussr", "tass"], mode=SpeakerMode.JOINT)
    (finding,) = findings(FEWER, MORE, says("s1", "germany", FEWER), joint)

    assert finding.message.startswith("Germany, TASS and Soviet Union give ")


# QT02. The Somme, 1916: casualties are not dead, and divisions are not men.

DEAD, LOST = figure("dead", 19_240, 19_240), figure("lost", 57_470, 57_470, basis="casualties")


@pytest.mark.parametrize("relation", ["sum_of", "implies", "equivalent_to"])
@pytest.mark.parametrize(
    ("other", "how"),
    [
        (LOST, "basis ('killed', 'casualties')"),
        (figure("other", 13, 13, unit="division"), "unit ('person', 'division')"),
        (
            figure("other", 13, 13, unit="division", basis="deployed"),
            "basis ('killed', 'deployed') and unit ('person', 'division')",
        ),
    ],
    ids=["basis", "unit", "both"],
)
def test_unlike_figures_in_relation(relation: str, other: Proposition, how: str) -> None:
    """Each of the relations joins figures, and the message says in what they differ."""
    related: dict[str, Any] = {relation: other.id}
    (finding,) = findings(attrs.evolve(DEAD, **related), other)

    assert ("QT02", "info", ("dead", other.id)) == (finding.code, finding.severity, finding.records)
    assert f"'dead' and {other.id!r} are put into relation, but their figures differ in {how}" == finding.message
    assert [("dead.", "dead"), (other.text, other.id)] == [(reason.text, reason.record) for reason in finding.path]


def test_a_relation_stated_twice_is_one_finding() -> None:
    """Both ways, and by two relations, it is still one pair."""
    both = attrs.evolve(DEAD, implies="lost", equivalent_to="lost"), attrs.evolve(LOST, equivalent_to="dead")

    assert [("QT02", "info", ("dead", "lost"))] == verdicts(*both)


RELATED: dict[str, tuple[Record, ...]] = {
    "apart": (DEAD, LOST),
    "excluded": (attrs.evolve(DEAD, contradicts="lost"), LOST),
    "alike": (attrs.evolve(DEAD, implies="lost"), figure("lost", 1, 1)),
    "unstated there": (attrs.evolve(DEAD, implies="lost"), figure("lost", 1, 1, basis=None, unit=None)),
    "unstated here": (attrs.evolve(figure("dead", 1, 1, basis=None), implies="lost"), LOST),
    "no figure there": (attrs.evolve(DEAD, implies="lost"), attrs.evolve(LOST, quantity=None)),
    "no figure here": (attrs.evolve(DEAD, implies="lost", quantity=None), LOST),
    "unrecorded": (attrs.evolve(DEAD, implies="lost"),),
}


@pytest.mark.parametrize("records", RELATED.values(), ids=RELATED)
def test_figures_that_may_be_related(records: tuple[Record, ...]) -> None:
    """Only bases and units that are stated on both sides can differ."""
    assert () == findings(*records)


# QT03.


def worded(text: str | None, low: float | None, high: float | None) -> tuple[Finding, ...]:
    """What is found about a figure in those words."""
    return findings(figure("p", low, high, text=text))


WORDS = [
    ("a few", 2, 5),
    ("a handful of", 2, 5),
    ("Several", 3, 7),
    ("tens", 20, 90),
    ("dozens", 24, 99),
    ("scores", 40, 100),
    ("hundreds", 200, 900),
    ("several hundred", 300, 700),
    ("a few thousand", 3000, 7000),
    ("THOUSANDS", 2000, 9000),
    ("tens of thousands", 20_000, 90_000),
    ("hundreds of thousands", 200_000, 900_000),
    ("millions", 2_000_000, 9_000_000),
    ("several million", 3_000_000, 7_000_000),
    ("tens of millions", 20_000_000, 90_000_000),
    ("hundreds of millions", 200_000_000, 900_000_000),
    ("billions", 2_000_000_000, 9_000_000_000),
    ("tens of billions", 20_000_000_000, 90_000_000_000),
    ("hundreds of billions", 200_000_000_000, 900_000_000_000),
    ("many", 100, None),
    ("countless", 100, None),
    ("a large number", 100, None),
    ("huge numbers", 100, None),
]


@pytest.mark.parametrize(("words", "low", "high"), WORDS)
def test_a_vague_word_leaves_room(words: str, low: int, high: int | None) -> None:
    """Exactly what a word must leave possible is enough, less on either side is too narrow, and more is fine."""
    assert () == worded(f"perhaps {words} men", low, high)
    assert () == worded(words, None, None)
    assert () == worded(words, low - 1, None)
    assert ["QT03"] == [one.code for one in worded(words, low + 1, None)]
    if high is not None:
        assert () == worded(words, None, high + 1)
        assert ["QT03"] == [one.code for one in worded(words, None, high - 1)]


@pytest.mark.parametrize(
    ("low", "high", "stored"),
    [(2000, 2000, "exactly 2000"), (3000, None, "3000 to no bound"), (None, 5000, "no bound to 5000")],
)
def test_false_precision_is_shown(low: int | None, high: int | None, stored: str) -> None:
    """The message says what was made of which word, and the path gives the words."""
    (finding,) = worded("Thousands of men", low, high)

    assert ("QT03", "warning", ("p",)) == (finding.code, finding.severity, finding.records)
    assert f"'p' records 'Thousands' as {stored}, which is more exact than the words; widen it" == finding.message
    assert ["the words of the source: Thousands of men"] == [reason.text for reason in finding.path]


NUMBERS = ("2000", "thousands (2,000)", "three of several", "more than a hundred, not many", "half a dozen, several")
QUALIFIED = ("low thousands", "many hundreds", "dozens of thousands", "several tens of thousands", "no thousands")
OTHER_WORDS = (None, "", "soldiers", "multitudes", "Germany", "scoreless", "the fewest")


@pytest.mark.parametrize("text", [*NUMBERS, *QUALIFIED, *OTHER_WORDS])
def test_words_that_are_no_vague_ones(text: str | None) -> None:
    """A text that holds a number is exact, and other words, or qualified ones, have no policy."""
    assert () == worded(text, 2000, 2000)


# QT04. The first day on the Somme: 19,240 killed and 38,230 others were 57,470 casualties.

PARTS = (19_240, 38_230)


def total(low: float | None, high: float | None, *parts: Proposition, **of: Any) -> tuple[Record, ...]:
    """A total and its parts."""
    return (*parts, attrs.evolve(figure("total", low, high, **of), sum_of=[part.id for part in parts]))


def parts(*values: float | None) -> list[Proposition]:
    """Exact figures."""
    return [figure(f"p{place}", value, value) for place, value in enumerate(values)]


@pytest.mark.parametrize(
    ("records", "message"),
    [
        (total(None, 57_469, *parts(*PARTS)), "at least 57470, more than the total's 57469"),
        (total(57_471, None, *parts(*PARTS)), "at most 57470, less than the total's 57471"),
        (total(0, 5, figure("p0", 6, None)), "at least 6, more than the total's 5"),
        (total(5, 9, figure("p0", None, 4)), "at most 4, less than the total's 5"),
        (
            (*parts(5), attrs.evolve(figure("total", 0, 4), sum_of=["p0", "p0"])),
            "at least 5, more than the total's 4",
        ),
        (total(None, 0.2, *parts(0.1, 0.2)), "at least 0.3, more than the total's 0.2"),
    ],
    ids=["too many", "too few", "open above", "open below", "one part named twice", "floats"],
)
def test_parts_that_cannot_add_up(records: tuple[Record, ...], message: str) -> None:
    """Below and above the total's bounds, the sum is an error; the parts come before the total."""
    (finding,) = findings(*records)
    ids = [record.id for record in records]

    assert ("QT04", "error", (ids[-1], *ids[:-1])) == (finding.code, finding.severity, finding.records)
    assert f"the parts of 'total' add up to {message}" == finding.message
    assert ids == [reason.record for reason in finding.path]


ADDING_UP: dict[str, tuple[Record, ...]] = {
    "exact": total(57_470, 57_470, *parts(*PARTS)),
    "no bounds": total(None, None, *parts(*PARTS)),
    "a part unknown": total(1, 1, *parts(5, None)),
    "open parts": total(1, 1, figure("p0", 5, 5), figure("p1", None, 5), figure("p2", 0, None)),
    "no figure": total(1, 1, attrs.evolve(DEAD, quantity=None)),
    "a total about": total(1, 1, *parts(5), approximate=True),
    "a part about": total(1, 1, figure("p0", 5, 5, approximate=True)),
    "unit": total(1, 1, figure("p0", 5, 5, unit=None)),
    "basis": total(1, 1, figure("p0", 5, 5, basis=None)),
    "a part lost": total(1, 1, *parts(5, 5))[1:],
    "no parts": total(1, 1),
    "no total": (*parts(5), attrs.evolve(DEAD, quantity=None, sum_of="p0")),
    "one part named twice": (*parts(5), attrs.evolve(figure("total", 5, 5), sum_of=["p0", "p0"])),
}


@pytest.mark.parametrize("records", ADDING_UP.values(), ids=ADDING_UP)
def test_parts_that_may_add_up(records: tuple[Record, ...]) -> None:
    """What bounds, hedges and gaps leave open is no error."""
    assert () == findings(*records)
