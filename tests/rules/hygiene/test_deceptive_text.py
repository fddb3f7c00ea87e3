"""DH03, beyond the examples on its page.

Characters that cannot be seen, or that look like others, are written as escapes throughout.
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs
import pytest

from geoclaims import (
    Alias,
    Claim,
    Document,
    Dossier,
    Event,
    Finding,
    Norm,
    Office,
    Organization,
    Person,
    Place,
    Proposition,
    Record,
    Severity,
    State,
    Statement,
    Treaty,
    check,
)
from geoclaims.extend import NAMING, Value

OVERRIDE, ZERO, JOINER, NON_JOINER = "\u202e", "\u200b", "\u200d", "\u200c"
CYRILLIC_A, CYRILLIC_I, GREEK_O = "\u0430", "\u0456", "\u03bf"


def findings(*records: Record) -> tuple[Finding, ...]:
    """What DH03 finds; it leaves nothing undecided."""
    report = check(Dossier(records), select="DH03")

    assert () == report.not_evaluated
    return report.findings


def faults(name: str) -> list[str]:
    """What is wrong with a name."""
    return [reason.text for one in findings(Person(id="p", name=name)) for reason in one.path]


def test_a_name_word_by_word() -> None:
    """The finding names the record and what its name has; nothing of it can be misread."""
    (finding,) = findings(Organization(id="kremlin", name=f"Kreml{CYRILLIC_I}n{ZERO}"))
    hidden = "name 'Kreml\\u0456n\\u200b' has ZERO WIDTH SPACE"
    mixed = "name 'Kreml\\u0456n\\u200b' has CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I among Latin letters"

    assert (Severity.WARNING, ("kremlin",)) == (finding.severity, finding.records)
    assert f"organization 'kremlin': {hidden}; {mixed}" == finding.message
    assert [(hidden, "kremlin"), (mixed, "kremlin")] == [(reason.text, reason.record) for reason in finding.path]
    assert finding.message.isascii()


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        (f"invoice{OVERRIDE}fdp", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066Moscow\u2069", "LEFT-TO-RIGHT ISOLATE"),
        ("Moscow\u200f", "RIGHT-TO-LEFT MARK"),
        ("\ufeffMoscow", "ZERO WIDTH NO-BREAK SPACE"),
        ("Mos\u00adcow", "SOFT HYPHEN"),
        ("Mos\u2060cow", "WORD JOINER"),
        (f"Mos{JOINER}cow", "ZERO WIDTH JOINER"),
        (f"Mos{NON_JOINER}cow", "ZERO WIDTH NON-JOINER"),
        (f"{JOINER}Moscow", "ZERO WIDTH JOINER"),
        (f"Moscow{NON_JOINER}", "ZERO WIDTH NON-JOINER"),
        ("Moscow\U000e0041", "TAG LATIN CAPITAL LETTER A"),
        ("Mos\ufe0fcow", "VARIATION SELECTOR-16"),
        ("Mos\u206acow", "INHIBIT SYMMETRIC SWAPPING"),
        (f"M{GREEK_O}scow", "GREEK SMALL LETTER OMICRON among Latin letters"),
        (f"Mosc{GREEK_O}w{CYRILLIC_A}", "CYRILLIC SMALL LETTER A among Greek and Latin letters"),
    ],
)
def test_what_cannot_be_seen_or_passes_for_something_else(name: str, fault: str) -> None:
    """Controls of direction, characters of no width, and letters of another alphabet, by their names."""
    assert fault in [one.partition(" has ")[2] for one in faults(name)]


@pytest.mark.parametrize(
    "name",
    [
        "Kremlin",
        "Z\u00fcrich",
        "\u041c\u043e\u0441\u043a\u0432\u0430",  # Moskva
        "\u0391\u03b8\u03ae\u03bd\u03b1",  # Athina
        "\u041c\u043e\u0441\u043a\u0432\u0430 Moscow",  # two words, two scripts
        "TV-\u0426\u0435\u043d\u0442\u0440",  # letters with no look-alikes, joined by a hyphen
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian, with a non-joiner
        "\u06f1\u06f2\u200c\u0633\u0627\u0644\u0647",  # Persian, after a digit
        "\u0915\u094d\u200d\u0937",  # Hindi, with a joiner after a virama
        "\u0d30\u0d3e\u0d1c\u0d28\u0d4d\u200d",  # Malayalam, with a joiner at the end
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",  # family
        "\U0001f3f3\ufe0f\u200d\U0001f308",  # rainbow flag
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # Scotland
        "1\ufe0f\u20e3",  # keycap
        "\u203c\ufe0f",  # double exclamation mark
        "\u5317\u4eac",
        "\ud55c\uad6d",
        "\u0627\u0644\u0642\u0627\u0647\u0631\u0629",
    ],
)
def test_names_of_the_world_are_names(name: str) -> None:
    """One script a word, joiners where scripts need them, and emoji are nothing to report."""
    assert [] == faults(name)


NAMED: list[Record] = [
    State(id="r", name=f"X{ZERO}"),
    State(id="r", name="X", aliases=[Alias(text="Y"), Alias(text=f"X{ZERO}")]),
    Office(id="r", name="X", title=f"X{ZERO}"),
    Treaty(id="r", title=f"X{ZERO}"),
    Norm(id="r", title=f"X{ZERO}"),
    Event(id="r", where=Place(name=f"X{ZERO}")),
    Proposition(id="r", text="X", where=Place(name=f"X{ZERO}")),
]


@pytest.mark.parametrize(
    ("record", "path"),
    list(zip(NAMED, ["name", "aliases[1].text", "title", "title", "title", "where.name", "where.name"], strict=True)),
)
def test_every_name_is_looked_at_with_its_path(record: Record, path: str) -> None:
    """Names of actors, aliases, offices, treaties, norms and places, however deep they stand."""
    (finding,) = findings(record)

    assert f"{path} 'X\\u200b' has ZERO WIDTH SPACE" == finding.path[0].text


@pytest.mark.parametrize(
    "record",
    [
        Statement(id="r", quote=f"It was{OVERRIDE} us.", cue=f"s{CYRILLIC_A}id", venue=f"U{ZERO}N"),
        Proposition(id="r", text=f"It was{OVERRIDE} us."),
        Document(id="r", title=f"X{ZERO}"),
        State(id="r", name="X", note=f"X{ZERO}", labels=[f"X{ZERO}"]),
        Event(id="r", when_text=f"yester{ZERO}day"),
        Norm(id="r", title="X", paragraph=f"X{ZERO}"),
        Office(id="r", name="X"),
        Statement(id="r", claims=Claim(proposition=f"p{ZERO}")),
    ],
    ids=["quote", "text", "title", "note", "when", "paragraph", "nothing", "reference"],
)
def test_quotations_and_texts_keep_their_bytes(record: Record) -> None:
    """What is quoted is evidence, titles of documents are quotations, and references are the business of IN01."""
    assert () == findings(record)


@attrs.frozen(kw_only=True)
class Ship(Value):
    """Something of one's own that has a name and a motto."""

    ship: str | None = attrs.field(default=None, metadata=NAMING)
    motto: str | None = None


@attrs.frozen(kw_only=True)
class Voyage(Event):
    """An event type of one's own."""

    type: ClassVar[str] = "voyage"

    line: str | None = attrs.field(default=None, metadata=NAMING)
    ships: tuple[Ship, ...] = ()


@pytest.mark.parametrize(
    ("fields", "paths"),
    [
        ({"line": f"X{ZERO}"}, ["line"]),
        ({"ships": (Ship(), Ship(ship=f"X{ZERO}", motto=f"X{ZERO}"))}, ["ships[1].ship"]),
        ({"ships": (Ship(motto=f"X{ZERO}"),)}, []),
        ({}, []),
    ],
)
def test_fields_of_ones_own_that_hold_names(fields: dict[str, Any], paths: list[str]) -> None:
    """Whatever is marked with `NAMING` is a name, and what is not is none."""
    assert paths == [reason.text.partition(" ")[0] for one in findings(Voyage(id="v", **fields)) for reason in one.path]


# Ids.


def test_an_id_word_by_word() -> None:
    """An id that deceives is written out."""
    (finding,) = findings(State(id=f"r{CYRILLIC_A}w", name="X"))

    assert (f"r{CYRILLIC_A}w",) == finding.records
    assert ("state 'r\\u0430w': id 'r\\u0430w' has CYRILLIC SMALL LETTER A among Latin letters") == finding.message


def test_an_id_that_can_be_read_is_not_written_out() -> None:
    """Letters of other alphabets are letters; only those that deceive are escaped."""
    (finding,) = findings(State(id="z\u00fcrich", name=f"X{ZERO}"))

    assert finding.message.startswith("state 'z\u00fcrich': name ")


def test_two_ids_that_look_the_same() -> None:
    """They are one finding, in which neither is told a second time; a name of theirs is."""
    one, other = State(id="paris", name="X"), State(id=f"p{CYRILLIC_A}ris", name="X")
    (finding,) = findings(other, one)
    named = findings(other, attrs.evolve(one, name=f"X{ZERO}"))

    assert ("paris", f"p{CYRILLIC_A}ris") == finding.records
    assert "the ids 'paris' and 'p\\u0430ris' look the same" == finding.message
    assert [("is 'paris'", "paris"), ("is 'p\\u0430ris'", f"p{CYRILLIC_A}ris")] == [
        (reason.text, reason.record) for reason in finding.path
    ]
    assert [("paris",), ("paris", f"p{CYRILLIC_A}ris")] == [found.records for found in named]


def test_three_ids_that_look_the_same_are_told_in_pairs() -> None:
    """Each next to the one that it is nearest to, in whatever order they come."""
    ids = ["aha", f"ah{CYRILLIC_A}", f"{CYRILLIC_A}ha"]
    records = [State(id=id, name="X") for id in ids]

    assert findings(*records) == findings(*reversed(records))
    assert [("aha", ids[1]), (ids[1], ids[2])] == [found.records for found in findings(*records)]


@pytest.mark.parametrize("other", ["Paris", "paris2", "pariS", "par-is"])
def test_ids_that_can_be_told_apart(other: str) -> None:
    """Case and digits can be seen."""
    assert () == findings(State(id="paris", name="X"), State(id=other, name="X"))


def test_an_id_of_one_script_is_none_of_another() -> None:
    """A wholly Cyrillic id that spells a Latin one is deceptive beside it only."""
    cyrillic = "\u0430\u0441\u0435"  # looks like "ace"

    assert () == findings(State(id=cyrillic, name="X"))
    assert 1 == len(findings(State(id=cyrillic, name="X"), State(id="ace", name="X")))


def test_a_record_twice_is_no_twin_of_itself() -> None:
    """Conflicting records of one id are IN02's business; what is wrong with each is told of each."""
    records = [State(id="a", name=f"X{ZERO}"), State(id="a", name=f"Y{ZERO}")]

    assert [("a",), ("a",)] == [found.records for found in findings(*records)]
