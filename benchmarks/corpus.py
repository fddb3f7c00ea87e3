"""Records such as a pipeline makes of the news, from a seeded generator, in constant memory.

They fall into affairs of fifty: two states, a ministry, its minister, two newspapers, a treaty, two events, six
documents, ten propositions and twenty-four statements, half of them allegations and denials. Nothing refers to another
affair. A record takes about 415 bytes in JSON Lines. Dates repeat, and many are partial or approximate; some of the
text is not ASCII.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path
from typing import IO, Any, cast

import attrs

import geoclaims as gcl

__all__ = ["generate", "records_of"]

_WORDS = (
    *("troops", "border", "talks", "sanction", "convoy", "missile", "drill", "treaty", "supply", "accord", "envoy"),
    *("ceasefire", "report", "factory", "port", "pipeline", "vessel", "airspace", "inspection", "ballot", "transfer"),
    *("ammunition", "exercise", "agreement", "withdrawal", "deployment"),
)
_LOANS = ("communiqué", "Zürich", "Kraków", "Türkiye", "перемирие", "휴전", "停戦")
_ALIASES = ("외무성", "Министерство", "外交部", "Außenamt", "The Ministry", "The Palace")
_PLACES = ("Sèvres", "Geneva", "Minsk", "Panmunjom", "Łódź", "Doha")
_FIRST_DAY = date(2014, 1, 1)
_DAYS = 3650


def generate(records: int, seed: int = 7) -> Iterator[gcl.Record]:
    """As many records as asked for, affair by affair. Fewer are the beginning of more."""
    chance = random.Random(seed)
    affairs = (record for number in count() for record in _Affair(chance, number).records())
    return islice(affairs, records)


def records_of(file: Path | IO[bytes]) -> Iterator[gcl.Record]:
    """The records of a file in JSON Lines that was written of such records, and so has no bad line."""
    return cast("Iterator[gcl.Record]", gcl.read_lines(file))


@attrs.frozen
class _Affair:
    """One affair: what its records have in common."""

    chance: random.Random
    number: int
    start: date = attrs.field(init=False)

    @start.default
    def _start(self) -> date:
        return _FIRST_DAY + timedelta(days=self.chance.randrange(_DAYS))

    def records(self) -> Iterator[gcl.Record]:
        """The records of the affair, each after those that it refers to."""
        yield from self._actors()
        yield self._treaty()
        yield from map(self._event, range(2))
        yield from map(self._document, range(6))
        yield from map(self._proposition, range(10))
        yield from map(self._statement, range(24))

    def _actors(self) -> Iterator[gcl.Record]:
        for name in ("state0", "state1"):
            code = gcl.Code(scheme="wikidata", value=f"Q{self.number}{name[-1]}")
            yield gcl.State(id=self._id(name), name=self._name("Republic"), note=self._text(26), codes=code)
        alias = gcl.Alias(text=f"{self.chance.choice(_ALIASES)} {self.number}", sense="government", valid=self._day(0))
        yield gcl.Organization(
            id=self._id("ministry"),
            name=self._name("Ministry"),
            aliases=alias,
            part_of=self._id("state0"),
            kind="ministry",
            note=self._text(20),
        )
        yield gcl.Person(id=self._id("minister"), name=self._name("Minister"), existed="1961/..", note=self._text(32))
        for name in ("daily", "agency"):
            yield gcl.Organization(id=self._id(name), name=self._name(name.title()), kind="media", note=self._text(32))

    def _treaty(self) -> gcl.Treaty:
        signed = self._day(-900)
        bound = self._day(-800)
        parties = [gcl.Party(actor=self._id(name), signed=signed, consented=bound) for name in ("state0", "state1")]
        return gcl.Treaty(
            id=self._id("treaty"),
            title=self._name("Treaty"),
            parties=parties,
            adopted=signed,
            entered_into_force=self._day(-700),
            notice_months=12,
            note=self._text(12),
        )

    def _event(self, number: int) -> gcl.Event:
        return gcl.Event(
            id=self._id(f"event{number}"),
            when=self._when(number),
            when_text=self._text(3),
            where=self._place(),
            participants=self._some("state0", "state1", "ministry"),
            codes=gcl.Code(scheme="cameo", value=self.chance.choice(["190", "138", "057"]), version="1.1b3"),
            note=self._text(18),
        )

    def _document(self, number: int) -> gcl.Document:
        return gcl.Document(
            id=self._id(f"document{number}"),
            title=self._text(8),
            publisher=self._one("daily", "agency"),
            published=self._day(30 + number),
            url=f"https://news.example/{self.number}/{number}/{'-'.join(self.chance.choices(_WORDS, k=5))}",
            language=self.chance.choice(["en", "en", "fr", "ko"]),
            note=self._text(18),
        )

    def _proposition(self, number: int) -> gcl.Proposition:
        earlier = [f"proposition{each}" for each in range(number)]
        return gcl.Proposition(
            id=self._id(f"proposition{number}"),
            text=self._text(10),
            about=self._some("state0", "state1", "ministry", "minister"),
            event=self._id(f"event{number % 2}") if number < 3 else None,
            when=self._when(number),
            where=self._place() if self.chance.random() < 0.5 else None,
            quantity=self._quantity(number) if number in {5, 8} else None,
            implies=self._maybe(0.3, earlier),
            contradicts=self._maybe(0.1, earlier),
            labels=["military", "north-east"],
            note=self._text(13),
        )

    def _quantity(self, number: int) -> gcl.Quantity:
        low = self.chance.randrange(100, 5000)
        measure = f"troops{self.number}-{number}"
        return gcl.Quantity(measure=measure, low=low, high=low + 500, unit="soldier", basis="sent")

    def _statement(self, number: int) -> gcl.Statement:
        said = [f"statement{each}" for each in range(number)]
        given: dict[str, Any] = {
            "id": self._id(f"statement{number}"),
            "when": self._when(number),
            "speakers": self._one("state0", "state1", "ministry", "minister", "daily", "agency"),
            "addressees": self._one("state0", "state1"),
            "reported_in": self._id(f"document{self.chance.randrange(6)}"),
            "claims": [self._claim() for _ in range(self.chance.choice([1, 1, 2]))],
            "quote": self._text(18),
            "cue": self.chance.choice(["said", "claimed", "denied", "told reporters"]),
        }
        kind = self.chance.random() if number > 2 else 0.0
        if kind < 0.5:
            return gcl.Statement(**given, based_on=self._maybe(0.4, said), relays=self._maybe(0.2, said))
        if kind < 0.75:
            return gcl.Allegation(**given, accused=self._one("state0", "ministry"))
        return gcl.Denial(**given, denies=self._one(*said), scope=self.chance.choice(list(gcl.DenialScope)))

    def _claim(self) -> gcl.Claim:
        return gcl.Claim(
            proposition=self._id(f"proposition{self.chance.randrange(10)}"),
            certainty=self.chance.choice(list(gcl.Certainty)),
            polarity=gcl.Polarity.POSITIVE if self.chance.random() < 0.8 else gcl.Polarity.NEGATIVE,
        )

    def _id(self, name: str) -> str:
        return f"{self.number}-{name}"

    def _one(self, *names: str) -> str:
        return self._id(self.chance.choice(names))

    def _some(self, *names: str) -> list[str]:
        return [self._id(name) for name in self.chance.sample(names, 2)]

    def _maybe(self, rate: float, names: list[str]) -> list[str]:
        return [self._one(*names)] if names and self.chance.random() < rate else []

    def _name(self, what: str) -> str:
        return f"{what} of {' '.join(self.chance.choices(_WORDS, k=2))} {self.number}"

    def _place(self) -> gcl.Place:
        latitude = round(self.chance.uniform(-60, 60), 3)
        return gcl.Place(name=self.chance.choice(_PLACES), latitude=latitude, longitude=37.5)

    def _text(self, words: int) -> str:
        chosen = self.chance.choices(_WORDS, k=words)
        if self.chance.random() < 0.15:
            chosen[-1] = self.chance.choice(_LOANS)
        return f"{' '.join(chosen).capitalize()}."

    def _day(self, after: int) -> str:
        return (self.start + timedelta(days=after)).isoformat()

    def _when(self, after: int) -> str:
        """A date as sources give it: half of them to the day, the others partial or approximate."""
        day = self._day(after)
        return self.chance.choice([day, day, day, day[:7], f"{day}~", day[:4]])
