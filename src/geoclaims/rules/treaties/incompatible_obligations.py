"""One actor owes one partner help against a third, and owes that third not to give it.

## Why it matters
Such pacts cannot all be kept once it comes to the worst. Either an exclusion is missing from the record, or an actor
has promised too much, which is what one wants to know before the alarm and not after it.

## Reported
```python
east, west, north = (State(id=id, name=id.title()) for id in ("east", "west", "north"))
aid = Treaty(
    id="aid",
    title="Pact of Mutual Aid",
    entered_into_force="1935-06-08",
    parties=[Party(actor=one, consented="1935-06-08") for one in (east, west)],
    obligations=[Obligation(kind="defense", bearers=[east], beneficiaries=[west], against=[north])],
)
peace = Treaty(
    id="peace",
    title="Pact of Nonaggression",
    entered_into_force="1939-08-24",
    parties=[Party(actor=one, consented="1939-08-24") for one in (east, north)],
    obligations=[Obligation(kind="nonaggression", bearers=[east], beneficiaries=[north])],
)
dossier = Dossier([east, west, north, aid, peace])
```

## Accepted
```python
east, west, north = (State(id=id, name=id.title()) for id in ("east", "west", "north"))
aid = Treaty(
    id="aid",
    title="Pact of Mutual Aid",
    entered_into_force="1935-06-08",
    parties=[Party(actor=one, consented="1935-06-08") for one in (east, west)],
    obligations=[Obligation(kind="defense", bearers=[east], beneficiaries=[west], against=[north], excluding=[north])],
)
peace = Treaty(
    id="peace",
    title="Pact of Nonaggression",
    entered_into_force="1939-08-24",
    parties=[Party(actor=one, consented="1939-08-24") for one in (east, north)],
    obligations=[Obligation(kind="nonaggression", bearers=[east], beneficiaries=[north])],
)
dossier = Dossier([east, west, north, aid, peace])
```

## Limits
Help is *defense* or *offense* as ATOP defines them, against adversaries that the obligation names. What stands against
it is neutrality or nonaggression owed to that adversary; against an offense, also a defense. It is information, and a
warning where an offense is owed, or where an actor certainly claims that the adversary attacked the partner while both
were in force: by a proposition whose `conduct` has the act `attack`. Both have to be in force on some day for certain.
Silent where either excludes the other (`excluding`), where the restraint is limited to other adversaries (`against`),
where no adversary is named, and within one treaty, which means what its parties made of it. What is owed to a party is
owed for as long as the treaty operates for that party, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from geoclaims.analysis import Analysis
from geoclaims.analysis.treaties.applicability import keys_cover
from geoclaims.checking import Finding, Reason, Severity, rule
from geoclaims.checking.wording import captions
from geoclaims.records.claims import Literal
from geoclaims.records.propositions import Proposition
from geoclaims.records.treaties import Obligation, Treaty
from geoclaims.values.dates import When

__all__ = ["incompatible_obligations"]

_INCOMPATIBLE = {
    "defense": frozenset({"neutrality", "nonaggression"}),
    "offense": frozenset({"defense", "neutrality", "nonaggression"}),
}
_SPELLED = {"defence": "defense", "offence": "offense"}
_ATTACK = ("attack",)


class _Debt(NamedTuple):
    """One obligation of one bearer to one beneficiary."""

    treaty: Treaty
    obligation: Obligation
    bearer: str
    beneficiary: str

    @property
    def kind(self) -> str:
        word = self.obligation.kind.casefold().replace("-", "").replace(" ", "")
        return _SPELLED.get(word, word)

    def stands_against(self, help: _Debt) -> bool:
        """Whether it forbids a help against its beneficiary, owed under another treaty."""
        reached = not self.obligation.against or help.beneficiary in self.obligation.against
        exempt = not reached or help.beneficiary in self.obligation.excluding
        return self.treaty.id != help.treaty.id and not exempt and self.kind in _INCOMPATIBLE[help.kind]

    def __str__(self) -> str:
        clause = f", {self.obligation.clause}" if self.obligation.clause else ""
        return f"{self.kind} ({self.treaty.caption}{clause})"


class _Triangle(NamedTuple):
    """A help, and what is owed to the one against whom it is owed."""

    help: _Debt
    restraint: _Debt

    def __str__(self) -> str:
        return f"{self.help} and {self.restraint}"


class _Clash(NamedTuple):
    """A triangle whose help and restraint are both owed on some day."""

    triangle: _Triangle
    day: When
    attacks: list[Proposition]

    @property
    def grave(self) -> bool:
        return bool(self.attacks) or self.triangle.help.kind == "offense"


@rule("TL06", since="0.4.0", severity=Severity.INFO, sound=True)
def incompatible_obligations(analysis: Analysis) -> Iterator[Finding]:
    attacks = _attacks(analysis)
    found: dict[tuple[str, ...], dict[str, _Clash]] = {}
    for triangle in _triangles(analysis):
        help, restraint = triangle
        partner, adversary = help.beneficiary, restraint.beneficiary
        clashes = found.setdefault((help.treaty.id, restraint.treaty.id, help.bearer, adversary), {})
        candidates = attacks.get((adversary, partner), [])
        graver = partner not in clashes or not clashes[partner].grave
        news = partner not in clashes or help.kind == "offense" or candidates
        if graver and news and (day := _day(analysis, triangle)):
            claimed = [one for one in candidates if _owed(analysis, triangle, one.when)]
            clash = _Clash(triangle, day, claimed)
            if partner not in clashes or clash.grave:
                clashes[partner] = clash
    for clashes in found.values():
        promises: dict[str, list[_Clash]] = {}
        for clash in clashes.values():
            promises.setdefault(str(clash.triangle), []).append(clash)
        yield from (_finding(analysis, alike) for alike in promises.values())


def _triangles(analysis: Analysis) -> Iterator[_Triangle]:
    """Every help beside what is owed to its adversary and stands against it."""
    debts = list(_debts(analysis))
    owed: dict[tuple[str, str], list[_Debt]] = {}
    for debt in debts:
        owed.setdefault((debt.bearer, debt.beneficiary), []).append(debt)
    for help in debts:
        against = set(help.obligation.against) - {*help.obligation.excluding, help.beneficiary}
        for adversary in sorted(against if help.kind in _INCOMPATIBLE else ()):
            candidates = owed.get((help.bearer, adversary), ())
            yield from (_Triangle(help, restraint) for restraint in candidates if restraint.stands_against(help))


def _debts(analysis: Analysis) -> Iterator[_Debt]:
    for treaty in sorted(analysis.dossier.of(Treaty), key=Treaty.digest):  # nothing hangs on the order of records
        for obligation in treaty.obligations:
            for bearer in dict.fromkeys(obligation.bearers):
                for beneficiary in dict.fromkeys(obligation.beneficiaries):
                    if bearer != beneficiary:
                        yield _Debt(treaty, obligation, bearer, beneficiary)


def _day(analysis: Analysis, triangle: _Triangle) -> When | None:
    """A day on which both are certainly owed. If there is one, then one on which the later of them begins."""
    days = sorted({day for debt in triangle for day in _beginnings(analysis, debt)})
    return next((when for when in map(When, days) if _owed(analysis, triangle, when)), None)


def _beginnings(analysis: Analysis, debt: _Debt) -> Iterator[str]:
    """The days on which an obligation can begin, or begin anew, to be certainly owed."""
    parties = (debt.bearer, debt.beneficiary)
    participations = [one for party in parties for one in analysis.treaties.participations(debt.treaty, party)]
    starts = [start.latest for one in participations for start in one.starts()]
    stretches = (debt.treaty.provisional, debt.obligation.period)
    starts += [stretch.core[0] for stretch in stretches if stretch and stretch.core]
    pauses = [one.party.suspended for one in participations if one.party.suspended and one.party.suspended.is_interval]
    ends = (pause.latest for pause in pauses if pause.latest and pause.latest < date.max)
    starts += [end + timedelta(days=1) for end in ends]
    return (str(start) for start in starts if start)


def _owed(analysis: Analysis, triangle: _Triangle, when: When | None) -> bool:
    """Whether both are certainly owed for all of a time."""
    if when is None:
        return False
    treaties = analysis.treaties
    statuses = ((one, treaties.status(one.treaty, one.bearer, on=when)) for one in triangle)
    return all(treaties.owed_to(status, one.obligation, one.beneficiary) for one, status in statuses)


def _attacks(analysis: Analysis) -> dict[tuple[str, str], list[Proposition]]:
    """The attacks that an actor certainly claims, by who attacked whom; what organs do and suffer is their state's."""
    line = analysis.actors.with_institutions
    found: dict[tuple[str, str], list[Proposition]] = {}
    for proposition in analysis.dossier.of(Proposition):
        done = proposition.conduct
        if done and keys_cover(_ATTACK, done.acts) and analysis.commitments.implying(Literal(proposition=proposition)):
            attackers, attacked = (
                dict.fromkeys(id for one in actors for id in line(one)) for actors in (done.by, done.toward)
            )
            for pair in product(attackers, attacked):
                found.setdefault(pair, []).append(proposition)
    return found


def _finding(analysis: Analysis, clashes: list[_Clash]) -> Finding:
    """One finding for all whom one actor owes the same against one adversary, and to whom it cannot give it."""
    ordered = sorted(clashes, key=lambda clash: (not clash.grave, clash.triangle.help.beneficiary))
    help, restraint = ordered[0].triangle
    days = " or ".join(sorted({str(clash.day) for clash in ordered}))
    dossier, partners = analysis.dossier, [clash.triangle.help.beneficiary for clash in ordered]
    who, adversary = (captions(dossier, [id]) for id in (help.bearer, restraint.beneficiary))
    aid = f"{who} owes {captions(dossier, partners)} {help} against {adversary}"
    attacks = sorted({one.id: one for clash in ordered for one in clash.attacks}.values(), key=_by_id)
    return Finding(
        message=f"{aid}, and owes {adversary} {restraint}",
        records=(help.treaty.id, restraint.treaty.id, help.bearer, *partners, restraint.beneficiary),
        path=(
            Reason(text=aid, record=help.treaty.id),
            Reason(text=f"{who} owes {adversary} {restraint}; both on {days}", record=restraint.treaty.id),
            *(Reason(text=f"is claimed: {one.caption}", record=one.id) for one in attacks),
        ),
        severity=Severity.WARNING if ordered[0].grave else None,
    )


def _by_id(proposition: Proposition) -> str:
    return proposition.id
