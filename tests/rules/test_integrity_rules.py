"""IN01, IN02, IN03, IN05 and IN06, beyond the examples on their pages."""

from __future__ import annotations

from typing import ClassVar

import attrs
import pytest

from geoclaims import (
    CORE,
    Allegation,
    Breach,
    Claim,
    Codebook,
    Document,
    Dossier,
    Event,
    Finding,
    Office,
    Organization,
    Place,
    Proposition,
    Record,
    Ref,
    Retraction,
    Severity,
    State,
    Statement,
    UnknownRecord,
    check,
    loads,
)
from geoclaims.converters import to_refs
from geoclaims.extend import ACYCLIC


def findings(code: str, *records: Record, codebook: Codebook = CORE) -> tuple[Finding, ...]:
    """What a rule finds."""
    return check(Dossier(records), codebook, select=code).findings


NORTH = State(id="north", name="North")

# IN01.


def test_a_dangling_reference_names_its_path() -> None:
    """The finding says which field of which record leads nowhere."""
    statement = Statement(id="s", claims=[Claim(proposition="p"), Claim(proposition="q")])
    (finding,) = findings("IN01", statement, Proposition(id="p", text="P."))

    assert finding.severity is Severity.ERROR
    assert ("s", "q") == finding.records
    assert (
        "statement 's' points to 'q' in claims[1].proposition, but no record has that id; "
        "add the record, correct the id, or declare it external in the codebook"
    ) == finding.message


def test_a_reference_to_the_wrong_type_names_the_right_one() -> None:
    """A proposition cannot speak."""
    (finding,) = findings("IN01", Statement(id="s", speakers=["p"]), Proposition(id="p", text="P."))

    assert (
        "statement 's' points to 'p' in speakers[0], which is a record of type proposition, "
        "where a record of type actor belongs"
    ) == finding.message


def test_all_the_types_that_a_field_admits_are_named() -> None:
    """A breach is of a treaty or a norm."""
    (finding,) = findings("IN01", NORTH, Allegation(id="a", breaches=[Breach(norm=Ref("north"))]))

    assert finding.message.endswith("where a record of type treaty or a record of type norm belongs")


def test_an_abstract_type_is_named_too() -> None:
    """`based_on` admits every source, and no record has the type `source`."""
    (finding,) = findings("IN01", NORTH, Statement(id="s", based_on=["north"]))

    assert finding.message.endswith("which is a record of type state, where a record of type source belongs")


def test_a_subtype_is_admitted() -> None:
    """Wherever an actor belongs, a state does."""
    assert () == findings("IN01", NORTH, Statement(id="s", speakers=[NORTH]))


def test_a_record_of_unknown_type_may_be_right() -> None:
    """Nobody knows what it is, so nobody can say that it does not belong."""
    unknown = UnknownRecord(tag="acme.chief", id="chief")

    assert () == findings("IN01", unknown, Statement(id="s", speakers=["chief"]))


def test_one_fitting_record_of_several_is_enough() -> None:
    """Where an id conflicts, the conflict is the defect (IN02)."""
    assert () == findings("IN01", Document(id="north"), NORTH, Statement(id="s", speakers=["north"]))


def test_conflicting_records_that_both_do_not_belong_are_both_named() -> None:
    """The message depends on neither being the first."""
    (finding,) = findings("IN01", Proposition(id="x", text="X."), Document(id="x"), Statement(id="s", speakers=["x"]))

    assert "a record of type document and proposition, where" in finding.message


def test_external_ids_never_dangle() -> None:
    """Ids that the codebook declares external are defined elsewhere; others still dangle."""
    codebook = CORE.extend(external="wikidata:")
    statement = Statement(id="s", speakers=["wikidata:Q159", "cow:365"])

    assert [("s", "cow:365")] == [finding.records for finding in findings("IN01", statement, codebook=codebook)]


def test_withheld_ids_do_not_dangle() -> None:
    """What `as_of` left out is known to exist, so looking back adds no finding."""
    later = Statement(id="later", when="2024-06-01")
    earlier = Statement(id="earlier", when="2024-01-01", relays=[later])
    past = Dossier([earlier, later]).as_of("2024-03")

    assert list(past) == [earlier]
    assert () == check(past).findings


def test_every_dangling_reference_is_reported() -> None:
    """Two references of one record to one missing id are two places to mend."""
    assert 2 == len(findings("IN01", Statement(id="s", speakers=["x"], addressees=["x"])))


# IN02.


def test_the_differing_fields_are_named() -> None:
    """Only the fields that differ are listed, in any of the variants."""
    variants = [
        State(id="n", name="North", note="x"),
        State(id="n", name="North", labels=["a"]),
        Organization(id="n", name="North"),
    ]
    (finding,) = findings("IN02", *variants)

    assert ("n",) == finding.records
    assert finding.severity is Severity.ERROR
    assert "3 different records have the id 'n'; they differ in labels, note, type" == finding.message


def test_identical_repeats_are_no_conflict() -> None:
    """Merging a dossier with itself, or with one that shares records, is no defect."""
    assert () == findings("IN02", NORTH, State(id="north", name="North"), NORTH)


# IN03.

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


# IN05 and IN06.


def test_every_record_of_an_unknown_type_is_reported() -> None:
    """Reading without the codebook that knows a type keeps the records, visibly."""
    text = '{"geoclaims": 2, "records": [{"type": "acme.sanction", "id": "s", "target": "north"}]}'
    (finding,) = check(loads(text)).findings

    assert (finding.code, finding.severity, finding.records) == ("IN05", Severity.WARNING, ("s",))
    assert (
        "'s' has the unknown type 'acme.sanction', so no check looks inside; give the codebook that knows it"
        == finding.message
    )


def test_an_unknown_field_deep_inside_is_found() -> None:
    """Nested values are looked into, each with the fields that it knows."""
    where = Place(name="Kyiv", extra={"latitud": 50.45})
    (finding,) = findings("IN06", Event(id="e", where=where))

    assert "event 'e' has the unknown field where.latitud; did you mean latitude?" == finding.message
    assert (finding.severity, finding.records) == (Severity.WARNING, ("e",))


def test_a_field_like_no_other_gets_no_advice() -> None:
    """A wrong guess is worse than none."""
    (finding,) = findings("IN06", attrs.evolve(NORTH, extra={"qqqqqq": 1}))

    assert "state 'north' has the unknown field qqqqqq" == finding.message


def test_each_unknown_field_is_a_finding() -> None:
    """Every one of them may have silenced a check."""
    claim = Claim(proposition="p", extra={"certainly": True})

    assert 3 == len(findings("IN06", Statement(id="s", claims=[claim], extra={"wen": 1, "spekers": []})))


def test_the_content_of_an_unknown_record_is_no_unknown_field() -> None:
    """Records of unknown type have no known fields; they are IN05."""
    assert () == findings("IN06", UnknownRecord(tag="x", id="u", extra={"anything": 1}))


def test_a_record_known_on_one_side_only_is_a_conflict() -> None:
    """The same record, read once with and once without its codebook, differs in nothing but being understood."""
    known, unknown = State(id="n", name="N"), UnknownRecord(tag="state", id="n", extra={"name": "N"})
    (finding,) = check(Dossier([known, unknown]), select="IN02").findings

    assert finding.message.endswith("they differ in whether their type is known")


def test_a_misspelt_type_is_named() -> None:
    """A tag close to one that is known is probably that one."""
    (finding,) = check(Dossier([UnknownRecord(tag="Denail", id="d")]), select="IN05").findings

    assert finding.message.endswith("did you mean denial?")
