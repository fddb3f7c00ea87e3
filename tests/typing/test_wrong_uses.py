"""Mistakes that mypy and pyright must both report, each on its line; pytest sees what becomes of them at run time.

A mistake that a checker no longer reports makes its `ignore` comment unused, which is an error as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs
import pytest

from geoclaims import (
    CORE,
    Actor,
    Analysis,
    Claim,
    Denial,
    Document,
    Dossier,
    Event,
    InvalidValueError,
    Norm,
    Person,
    Proposition,
    Ref,
    State,
    Statement,
    Tenure,
    Treaty,
    check,
    loads,
)
from geoclaims.converters import to_actor
from geoclaims.errors import CodebookError, UnknownIdError
from geoclaims.extend import Verdict
from geoclaims.strategies import dossiers, records
from geoclaims.views import Timeline


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures that one actor imposes on another."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)


CODEBOOK = CORE.extend(types=[Sanction])
DOCUMENT = Document(id="doc")
NORTH = State(id="north", name="North")
P = Proposition(id="p", text="It is so.")


def _wrong_references(*records: Statement | Tenure | Sanction) -> list[tuple[str, ...]]:
    """Where the target of a reference is of the wrong type, only the dossier as a whole can tell: IN01 does."""
    report = check(Dossier([*records, DOCUMENT, NORTH, P]), CODEBOOK, select="IN01")
    return [finding.records for finding in report.findings]


def test_document_is_no_speaker() -> None:
    """A document cannot speak, alone or among others."""
    alone = Statement(id="s", speakers=DOCUMENT)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    listed = Statement(id="t", speakers=[NORTH, DOCUMENT])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

    assert _wrong_references(alone, listed) == [("s", "doc"), ("t", "doc")]


def test_proposition_is_no_source() -> None:
    """What was said is not where it came from."""
    statement = Statement(id="s", based_on=P)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _wrong_references(statement) == [("s", "p")]


def test_actor_cannot_be_denied() -> None:
    """Statements and propositions are denied, actors are not."""
    denial = Denial(id="d", denies=NORTH)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _wrong_references(denial) == [("d", "north")]


def test_state_holds_no_office() -> None:
    """An office is held by a person."""
    tenure = Tenure(id="t", person=NORTH, office="wikidata:Q1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert ("t", "north") in _wrong_references(tenure)


def test_document_is_no_target_of_a_users_type() -> None:
    """A user's own fields are checked like ours."""
    sanction = Sanction(id="s", target=DOCUMENT)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _wrong_references(sanction) == [("s", "doc")]


def test_required_fields_are_required() -> None:
    """A missing field is a `TypeError`."""
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        State(id="north")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'id'"):
        Statement(speakers=[NORTH])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'proposition'"):
        Claim()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'target'"):
        Sanction(id="s")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_misspelt_fields_are_refused() -> None:
    """An unknown keyword is a `TypeError`, and never an unknown field."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'speaker'"):
        Statement(id="s", speaker=NORTH)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="unexpected keyword argument 'text'"):
        State(id="s", name="S", text="S")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="unexpected keyword argument 'targets'"):
        Sanction(id="s", target=NORTH, targets=[NORTH])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_fields_are_given_by_name() -> None:
    """Nothing is given by position."""
    with pytest.raises(TypeError, match="takes 1 positional argument but 3 were given"):
        State("north", "North")  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]


def _paths(error: pytest.ExceptionInfo[InvalidValueError]) -> list[str]:
    return [problem.path for problem in error.value.problems]


def test_number_is_no_text() -> None:
    """A value of the wrong type is refused by the name of its field."""
    with pytest.raises(InvalidValueError) as caught:
        State(id="north", name=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["name"]


def test_number_is_no_reference() -> None:
    """A number is not an id of a speaker."""
    with pytest.raises(InvalidValueError) as caught:
        Statement(id="s", speakers=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["speakers[0]"]


def test_number_is_no_date() -> None:
    """A year is written as text."""
    with pytest.raises(InvalidValueError) as caught:
        Statement(id="s", when=2024)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["when"]


def test_text_is_no_member_of_an_enumeration() -> None:
    """In Python, an enumeration's members go by name."""
    with pytest.raises(InvalidValueError) as caught:
        Denial(id="d", scope="dismissal")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["scope"]


def test_proposition_is_no_claim() -> None:
    """A proposition has to be claimed before it is a claim."""
    with pytest.raises(InvalidValueError) as caught:
        Statement(id="s", claims=P)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["claims[0]"]


def test_number_is_no_target_of_a_users_type() -> None:
    """A user's converter refuses what ours would."""
    with pytest.raises(InvalidValueError) as caught:
        Sanction(id="s", target=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["target"]


def test_text_is_no_record() -> None:
    """A dossier is made of records, not of their ids."""
    with pytest.raises(InvalidValueError) as caught:
        Dossier([NORTH, "south"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]

    assert _paths(caught) == ["[1]"]


def test_records_are_frozen() -> None:
    """Nothing can be assigned to a field."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        NORTH.name = "South"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_speaker_may_be_any_actor() -> None:
    """That a speaker is a person, nobody has said."""
    dossier = Dossier([NORTH])
    statement = Statement(id="s", speakers=NORTH)

    person: Person = dossier[statement.speakers[0]]  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    assert not isinstance(person, Person)


def test_index_is_no_id() -> None:
    """A dossier has no positions."""
    with pytest.raises(UnknownIdError):
        Dossier([NORTH])[0]  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


def test_tag_is_no_type() -> None:
    """Records are found by their class, not by its tag."""
    with pytest.raises(TypeError, match="must be a class"):
        Dossier([NORTH]).of("state")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_type_is_no_codebook() -> None:
    """A record type becomes known as part of a codebook only."""
    with pytest.raises(InvalidValueError, match="is not a Codebook"):
        loads('{"geoclaims": 2, "records": []}', Sanction)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidValueError, match="is not a Codebook"):
        check(Dossier(), Sanction)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_instance_is_no_type() -> None:
    """A codebook is extended by classes, not by their instances."""
    with pytest.raises(CodebookError, match="is not a record type"):
        CORE.extend(types=[NORTH])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def _undecorated(_: Analysis) -> Iterator[Verdict]:
    yield from ()


def test_function_is_no_rule() -> None:
    """A rule is a function that was decorated."""
    with pytest.raises(CodebookError, match="is not a rule"):
        CORE.extend(rules=[_undecorated])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def test_selector_is_text() -> None:
    """Rules are selected by their handles."""
    with pytest.raises(TypeError, match="not iterable"):
        check(Dossier(), select=4)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_dossier_is_merged_with_dossiers_only() -> None:
    """A list of records is no dossier yet."""
    with pytest.raises(TypeError, match="unsupported operand"):
        _ = Dossier([NORTH]) | [NORTH]  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]


def test_norm_is_no_treaty() -> None:
    """A norm binds its addressees; it has no parties."""
    ban = Norm(id="ban", title="Ban")
    with pytest.raises(InvalidValueError, match="ask for a Treaty instead"):
        Analysis(Dossier([ban])).bound(ban, "north", "2024")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_year_is_no_date() -> None:
    """A number does not say whether it is a year."""
    pact = Treaty(id="pact", title="Pact")
    with pytest.raises(InvalidValueError, match="is not a date"):
        Analysis(Dossier([pact])).bound(pact, "north", 2024)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_instance_has_no_strategy() -> None:
    """Strategies are made for classes."""
    with pytest.raises(InvalidValueError, match="is not a subclass of Record"):
        records(NORTH)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_value_is_no_record() -> None:
    """A value inside records has a strategy, but it is drawn by `values`."""
    with pytest.raises(InvalidValueError, match="is not a subclass of Record"):
        records(Claim)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def test_type_has_no_dossiers() -> None:
    """Dossiers are made of a codebook's types."""
    with pytest.raises(InvalidValueError, match=r"dossiers: codebook: .* is not a Codebook"):
        dossiers(Sanction)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_records_are_no_dossier_to_look_at() -> None:
    """A picture shows a dossier."""
    with pytest.raises(InvalidValueError, match=r"is not a dossier; make one of your records"):
        Timeline([NORTH])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
