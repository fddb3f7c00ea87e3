"""All that TL and IN say of a case from history."""

from __future__ import annotations

from typing import Any

from geoclaims import Allegation, Breach, ConsentMeans, Dossier, Party, Proposition, Record, check

Verdict = tuple[str, str, tuple[str, ...]]


RATIFIED = [ConsentMeans.RATIFICATION, ConsentMeans.ACCESSION]


def verdicts(*records: Record) -> list[Verdict]:
    """All that TL and IN say: code, severity and records of each finding, and what could not be judged."""
    report = check(Dossier(records), select=["TL", "IN"])
    found: list[Verdict] = [(one.code, one.severity.value, one.records) for one in report.findings]
    return found + [(entry.code, "not evaluated", entry.records) for entry in report.not_evaluated]


def charge(accused: Record, treaty: Record, done: str | None, said: str = "2025", **fields: Any) -> tuple[Record, ...]:
    """A charge that an actor broke a treaty by what they did at some time."""
    conduct = Proposition(id="conduct", text="It was done.", when=done)
    return conduct, Allegation(
        id="charge", when=said, accused=accused.id, breaches=[Breach(norm=treaty.id, conduct=conduct)], **fields
    )


def signed_up(*names: str, **fields: Any) -> list[Party]:
    """Entries in a table of parties with the same dates."""
    return [Party(actor=name, **fields) for name in names]
