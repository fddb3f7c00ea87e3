"""IN03, beyond the examples on its page."""

from __future__ import annotations

from typing import ClassVar

import attrs
import pytest
from rule_answers import findings

from geoclaims import CORE, Event, Office, Organization, Proposition, Record, Ref, Retraction, Statement
from geoclaims.converters import to_refs
from geoclaims.extend import ACYCLIC

P = Proposition(id="p", text="P.")


@pytest.mark.parametrize(
    ("field", "records"),
    [
        ("part_of", [Organization(id="a", name="A", part_of="b"), Organization(id="b", name="B", part_of="a")]),
        ("of", [Office(id="a", name="A", of="b"), Office(id="b", name="B", of="a")]),
        ("relays", [Statement(id="a", relays=["b"]), Statement(id="b", relays=["a"])]),
        ("retracts", [Retraction(id="a", retracts=["b"]), Retraction(id="b", retracts=["a"])]),
        ("sum_of", [attrs.evolve(P, id="a", sum_of=["b"]), attrs.evolve(P, id="b", sum_of=["a"])]),
    ],
    ids=["part_of", "of", "relays", "retracts", "sum_of"],
)
def test_every_acyclic_field_is_followed(field: str, records: list[Record]) -> None:
    """Parts, offices, relays, retractions and sums never run in a circle."""
    (finding,) = findings("IN03", *records)

    assert ("a", "b") == finding.records
    assert f"'a' leads back to itself through {field}: a -> b -> a" == finding.message
    assert [f"a has b in {field}", f"b has a in {field}"] == [reason.text for reason in finding.path]


def test_a_record_that_points_to_itself_is_a_cycle() -> None:
    """The shortest cycle has one record."""
    (finding,) = findings("IN03", Organization(id="a", name="A", part_of="a"))

    assert "'a' leads back to itself through part_of: a -> a" == finding.message


@pytest.mark.parametrize(
    "records",
    [
        [attrs.evolve(P, id="a", implies=["b"]), attrs.evolve(P, id="b", implies=["a"])],
        [Statement(id="a", based_on=["b"]), Statement(id="b", based_on=["a"])],
        [Statement(id="a", relays=["b", "c"]), Statement(id="b", relays=["c"]), Statement(id="c")],
        [Statement(id="a", relays=["b"]), Retraction(id="b", retracts=["a"])],
        [Statement(id="a", relays=["nowhere"])],
    ],
    ids=["implies", "based_on", "diamond", "two fields", "dangling"],
)
def test_other_relations_may_meet_again(records: list[Record]) -> None:
    """Equivalence, circular sourcing (AT01), shared ends and mixed fields are no cycle."""
    assert () == findings("IN03", *records)


def test_an_acyclic_field_of_ones_own_is_followed() -> None:
    """`metadata=ACYCLIC` is all that a field of a user's record needs."""

    @attrs.frozen(kw_only=True)
    class Move(Event):
        type: ClassVar[str] = "acme.move"

        follows: tuple[Ref[Event], ...] = attrs.field(default=(), converter=to_refs, metadata=ACYCLIC)

    codebook = CORE.extend(types=[Move])
    (finding,) = findings("IN03", Move(id="a", follows=["b"]), Move(id="b", follows=["a"]), codebook=codebook)

    assert "'a' leads back to itself through follows: a -> b -> a" == finding.message


def test_a_long_chain_exhausts_nothing() -> None:
    """A chain of three thousand relays, closed at its end, is one cycle; open, it is none."""
    chain = [Statement(id=f"s{index}", relays=[f"s{index + 1}"]) for index in range(3_000)]
    last = Statement(id="s3000")

    assert () == findings("IN03", *chain, last)

    (finding,) = findings("IN03", *chain, attrs.evolve(last, relays=["s0"]))

    assert 3_001 == len(finding.records)


def test_each_cycle_is_one_finding() -> None:
    """Two circles that share nothing are two defects."""
    records = [Statement(id=source, relays=[target]) for source, target in ("ab", "ba", "cd", "dc")]

    assert [("a", "b"), ("c", "d")] == [finding.records for finding in findings("IN03", *records)]


def test_cycles_that_share_records_are_one_finding_with_all_of_them() -> None:
    """Which records are involved does not depend on which cycle is shown."""
    records = [
        Statement(id="a", relays=["b"]),
        Statement(id="b", relays=["a", "c"]),
        Statement(id="c", relays=["d"]),
        Statement(id="d", relays=["b"]),
    ]
    (finding,) = findings("IN03", *records)

    assert ("a", "b", "c", "d") == finding.records
    assert "'a' leads back to itself through relays: a -> b -> a, and so do 'c', 'd'" == finding.message
