"""IN01, beyond the examples on its page."""

from __future__ import annotations

from rule_answers import findings

from geoclaims import (
    CORE,
    Allegation,
    Breach,
    Claim,
    Document,
    Dossier,
    Proposition,
    Ref,
    Severity,
    State,
    Statement,
    UnknownRecord,
    check,
)

NORTH = State(id="north", name="North")


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
