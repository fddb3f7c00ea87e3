"""What holds of every life of a treaty: day by day, and whatever becomes less certain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from geoclaims import Party, Treaty, When
from geoclaims.analysis.treaties.participation import Participation, TreatyPhase
from geoclaims.records.treaties import ConsentMeans

SIGNATURE, RATIFICATION = ConsentMeans.SIGNATURE, ConsentMeans.RATIFICATION
DAYS = [date(2000, 1, 28) + timedelta(days=day) for day in range(9)]
ASKED = [date(2000, 1, 27), *DAYS, date(2000, 2, 6)]
OF_TREATY = ("entered_into_force", "terminated", "provisional", "parties_as_of")
OF_PARTY = ("signed", "consented", "acceded", "entered_into_force", "withdrawn", "suspended")

Means: TypeAlias = Sequence[ConsentMeans]
Steps: TypeAlias = Mapping[str, tuple[date, ...]]
"""The days of a life by the names of their fields; two days are an interval."""


@st.composite
def lives(draw: st.DrawFn) -> tuple[Steps, Means]:
    """A life all of whose dates are exact days, in whatever order, with the means of consent."""
    day: st.SearchStrategy[tuple[date, ...]] = st.sampled_from(DAYS).map(lambda found: (found,))
    days = st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).map(lambda found: tuple(sorted(found)))
    fields = {f"treaty.{name}": day for name in OF_TREATY} | {f"party.{name}": day for name in OF_PARTY}
    fields |= {"treaty.provisional": days, "party.suspended": day | days}
    names = draw(st.sets(st.sampled_from(sorted(fields)), max_size=6))
    means = draw(st.sampled_from([(), (SIGNATURE,), (RATIFICATION,), (RATIFICATION,), (SIGNATURE, RATIFICATION)]))
    return {name: draw(fields[name]) for name in sorted(names)}, means


def _texts(steps: Steps) -> dict[str, str]:
    return {name: "/".join(map(str, days)) for name, days in steps.items()}


def _life(texts: Mapping[str, str], means: Means) -> Participation:
    fields: dict[str, dict[str, Any]] = {"treaty": {}, "party": {}}
    for name, text in texts.items():
        of, _, field = name.partition(".")
        fields[of][field] = text
    party = Party(actor="us", **fields["party"])
    return Participation(Treaty(id="t", title="T", parties=[party], consent_by=means, **fields["treaty"]), party)


ALIKE = {
    TreatyPhase.ENDED: TreatyPhase.SUSPENDED,  # what is suspended may have ended
    TreatyPhase.PROVISIONAL: TreatyPhase.IN_FORCE,  # what is applied provisionally may be in force
    TreatyPhase.SIGNED: TreatyPhase.PENDING,  # what is pending is one of these
    TreatyPhase.NOT_YET: TreatyPhase.PENDING,
}


def _agrees(phase: TreatyPhase, days: set[TreatyPhase]) -> bool:
    """Whether a phase can be said of a time on whose days, or in whose readings, it is each of some."""
    broad = {
        TreatyPhase.SUSPENDED,
        TreatyPhase.PROVISIONAL,
        TreatyPhase.PENDING,
        TreatyPhase.IN_FORCE,
        TreatyPhase.ENDED,
    }
    return (
        phase is TreatyPhase.UNKNOWN
        or days == {phase}
        or (phase in broad and {ALIKE.get(one, one) for one in days} == {ALIKE.get(phase, phase)})
    )


# Another opinion, for a single day and a life whose dates are exact.


def _phase(steps: Steps, means: Means, day: date) -> TreatyPhase:
    if any(day > steps[end][0] for end in ("treaty.terminated", "party.withdrawn") if end in steps):
        return TreatyPhase.ENDED
    pause = steps.get("party.suspended")
    if pause and (pause[0] < day if len(pause) == 1 else pause[0] <= day <= pause[1]):
        return TreatyPhase.SUSPENDED
    needed = _needed(steps, means)
    if all(start and start <= day for start in needed):
        return TreatyPhase.IN_FORCE
    trial = steps.get("treaty.provisional")
    joined = [step for step in (_signed(steps), _consent(steps, means)) if step]
    if trial and trial[0] <= day <= trial[1] and (not joined or min(joined) <= day):
        return TreatyPhase.PROVISIONAL if joined else TreatyPhase.UNKNOWN
    if _waits_for_consent(steps, means, day):
        return TreatyPhase.SIGNED
    return TreatyPhase.NOT_YET if any(start and day < start for start in needed) else TreatyPhase.UNKNOWN


def _needed(steps: Steps, means: Means) -> list[date | None]:
    """The days that have to come; None for those that are not recorded."""
    if "party.entered_into_force" in steps:
        return list(steps["party.entered_into_force"])
    return [steps.get("treaty.entered_into_force", (None,))[0], _consent(steps, means)]


def _binding(means: Means) -> bool:
    return list(means) == [SIGNATURE]


def _signed(steps: Steps) -> date | None:
    return steps.get("party.signed", (None,))[0]


def _consent(steps: Steps, means: Means) -> date | None:
    if _binding(means) and (signed := _signed(steps)):
        return signed
    return steps.get("party.consented", steps.get("party.acceded", (None,)))[0]


def _waits_for_consent(steps: Steps, means: Means, day: date) -> bool:
    """Whether it has signed, and its consent is all that is missing for certain."""
    signed, consent, force = _signed(steps), _consent(steps, means), steps.get("treaty.entered_into_force")
    if signed is None or day < signed or (force and day < force[0]):
        return False
    if consent:
        return day < consent
    horizon = steps.get("treaty.parties_as_of")
    return (
        list(means) == [RATIFICATION]
        and "party.entered_into_force" not in steps
        and horizon is not None
        and day <= horizon[0]
    )


@given(lives())
def test_a_life_day_by_day(lived: tuple[Steps, Means]) -> None:
    """Where every date is an exact day, the phase on each day is the one that the definitions give."""
    steps, means = lived
    life = _life(_texts(steps), means)

    assert {day: _phase(steps, means, day) for day in ASKED} == {
        day: life.phase_on(When.from_value(day)).phase for day in ASKED
    }


@given(lives(), st.sampled_from(ASKED), st.sampled_from(ASKED))
def test_a_phase_of_a_time_is_that_of_each_of_its_days(lived: tuple[Steps, Means], first: date, last: date) -> None:
    """What is said of a stretch of time holds on every day of it; where the days differ, it is unknown."""
    steps, means = lived
    days = [day for day in ASKED if min(first, last) <= day <= max(first, last)]

    found = _life(_texts(steps), means).phase_on(When(f"{days[0]}/{days[-1]}")).phase

    assert _agrees(found, {_phase(steps, means, day) for day in days})


# Less certain dates.


def _fogged(day: date) -> Iterator[str]:
    """A day, written with less certainty than it has."""
    later = day + timedelta(days=2)
    yield from (f"{day}?", f"{day}~", f"{day}%", f"{day:%Y-%m}", f"{day:%Y-%m-XX}", f"{day:%Y}", f"{day:%Y-%m}~")
    yield from (f"[{day},{later}]", f"[{day - timedelta(days=2)}..{day}]", f"[{day}..]", f"[..{day}]")


def _widened(days: tuple[date, ...]) -> Iterator[str]:
    """A step, less certain than it is: one of its days is; the end of an interval may also be unknown."""
    for place, day in enumerate(days):
        for text in _fogged(day):
            ends = [*map(str, days)]
            ends[place] = text
            if len(days) == 1 or not text.startswith("["):
                yield "/".join(ends)
    if len(days) == 2:
        yield from (f"{days[0]}/", f"/{days[1]}")


@given(lives(), st.data())
def test_less_certain_dates_never_change_an_answer(lived: tuple[Steps, Means], data: st.DataObject) -> None:
    """When a date of a life is replaced by a wider one, each answer stays as it is or becomes unknown."""
    steps, means = lived
    name = data.draw(st.sampled_from([*steps] or [""]))
    wider = data.draw(st.sampled_from([*_widened(steps[name])])) if steps else ""
    texts = _texts(steps)
    exact, fogged = _life(texts, means), _life({**texts, name: wider} if steps else texts, means)

    for day in ASKED:
        before, after = exact.phase_on(When.from_value(day)).phase, fogged.phase_on(When.from_value(day)).phase
        assert _agrees(after, {before})
