"""IN02, beyond the examples on its page."""

from __future__ import annotations

from rule_answers import findings

from geoclaims import Dossier, Organization, Severity, State, UnknownRecord, check

NORTH = State(id="north", name="North")


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
    """Merging a dossier with itself, or with one that shares records, is not a defect."""
    assert () == findings("IN02", NORTH, State(id="north", name="North"), NORTH)


def test_a_record_known_on_one_side_only_is_a_conflict() -> None:
    """The same record, read once with and once without its codebook, differs in nothing but being understood."""
    known, unknown = State(id="n", name="N"), UnknownRecord(tag="state", id="n", extra={"name": "N"})
    (finding,) = check(Dossier([known, unknown]), select="IN02").findings

    assert finding.message.endswith("they differ in whether their type is known")
