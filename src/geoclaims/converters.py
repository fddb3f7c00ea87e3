"""Converters for the fields of records: what a caller may pass, and what the field stores.

They form a grid. Every noun that a record can refer to has three: for one reference, for one or None, and for many.

| a field of one `Ref` | of one `Ref` or None | of many |
|---|---|---|
| `to_actor` | `to_actor_or_none` | `to_actors` |
| `to_treaty` | `to_treaty_or_none` | `to_treaties` |

Each accepts a record, a `Ref` or an id; those for many accept a single one as well. Values inside of records need no
converter for one; for many there is one that accepts a single value (`to_claims`). Dates have `to_when`.

What is not of these kinds is handed back unchanged: the constructor of the record then refuses it by the name of the
field, together with everything else that is wrong.
"""

# Named and not generic, because mypy does not solve type variables of converters; the types of records are imported
# for type checkers only, because records are made with these.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from geoclaims.values.dates import to_when
from geoclaims.values.ref import Ref, to_ref, to_refs
from geoclaims.values.value import Value

if TYPE_CHECKING:
    from geoclaims.records.actors import Actor, Alias, Office, Organization, Person, State, UnnamedSource
    from geoclaims.records.allegations import Breach
    from geoclaims.records.claims import Claim, Literal
    from geoclaims.records.events import Event
    from geoclaims.records.evidence import Evidence
    from geoclaims.records.norms import Norm
    from geoclaims.records.offices import Membership, Tenure
    from geoclaims.records.propositions import Proposition
    from geoclaims.records.record import Record
    from geoclaims.records.sources import Document, Source
    from geoclaims.records.statements import Invocation, Statement
    from geoclaims.records.treaties import ConsentMeans, Obligation, Party, Treaty
    from geoclaims.values.code import Code

__all__ = [
    "ActorLike",
    "DiscreditableLike",
    "DocumentLike",
    "EventLike",
    "EvidenceLike",
    "InstrumentLike",
    "MembershipLike",
    "NormLike",
    "OfficeLike",
    "OrganizationLike",
    "PersonLike",
    "PropositionLike",
    "RecordLike",
    "SourceLike",
    "StateLike",
    "StatementLike",
    "TargetLike",
    "TenureLike",
    "TreatyLike",
    "UnnamedSourceLike",
    "to_actor",
    "to_actor_or_none",
    "to_actors",
    "to_aliases",
    "to_breaches",
    "to_claims",
    "to_codes",
    "to_consent_means",
    "to_discreditable",
    "to_discreditable_or_none",
    "to_discreditables",
    "to_document",
    "to_document_or_none",
    "to_documents",
    "to_event",
    "to_event_or_none",
    "to_events",
    "to_evidence",
    "to_evidence_or_none",
    "to_evidences",
    "to_instrument",
    "to_instrument_or_none",
    "to_instruments",
    "to_invocations",
    "to_literals",
    "to_membership",
    "to_membership_or_none",
    "to_memberships",
    "to_norm",
    "to_norm_or_none",
    "to_norms",
    "to_obligations",
    "to_office",
    "to_office_or_none",
    "to_offices",
    "to_organization",
    "to_organization_or_none",
    "to_organizations",
    "to_parties",
    "to_person",
    "to_person_or_none",
    "to_persons",
    "to_proposition",
    "to_proposition_or_none",
    "to_propositions",
    "to_record",
    "to_record_or_none",
    "to_records",
    "to_ref",
    "to_refs",
    "to_source",
    "to_source_or_none",
    "to_sources",
    "to_state",
    "to_state_or_none",
    "to_statement",
    "to_statement_or_none",
    "to_statements",
    "to_states",
    "to_target",
    "to_target_or_none",
    "to_targets",
    "to_tenure",
    "to_tenure_or_none",
    "to_tenures",
    "to_texts",
    "to_treaties",
    "to_treaty",
    "to_treaty_or_none",
    "to_tuple",
    "to_unnamed_source",
    "to_unnamed_source_or_none",
    "to_unnamed_sources",
    "to_when",
]

# References: one, one or None, many.

RecordLike: TypeAlias = "Record | Ref[Record] | str"
"""A record of any type, a `Ref` to one, or an id."""


def to_record(value: RecordLike) -> Ref[Record]:
    """Return a reference to a record of any type."""
    return to_ref(value)


def to_record_or_none(value: RecordLike | None) -> Ref[Record] | None:
    """Return a reference to a record of any type, or None."""
    return None if value is None else to_ref(value)


def to_records(value: RecordLike | Iterable[RecordLike]) -> tuple[Ref[Record], ...]:
    """Return references to one of these or many: a record of any type."""
    return to_refs(value)


ActorLike: TypeAlias = "Actor | Ref[Actor] | str"
"""An actor, a `Ref` to one, or an id."""


def to_actor(value: ActorLike) -> Ref[Actor]:
    """Return a reference to an actor."""
    return to_ref(value)


def to_actor_or_none(value: ActorLike | None) -> Ref[Actor] | None:
    """Return a reference to an actor, or None."""
    return None if value is None else to_ref(value)


def to_actors(value: ActorLike | Iterable[ActorLike]) -> tuple[Ref[Actor], ...]:
    """Return references to one of these or many: an actor."""
    return to_refs(value)


StateLike: TypeAlias = "State | Ref[State] | str"
"""A state, a `Ref` to one, or an id."""


def to_state(value: StateLike) -> Ref[State]:
    """Return a reference to a state."""
    return to_ref(value)


def to_state_or_none(value: StateLike | None) -> Ref[State] | None:
    """Return a reference to a state, or None."""
    return None if value is None else to_ref(value)


def to_states(value: StateLike | Iterable[StateLike]) -> tuple[Ref[State], ...]:
    """Return references to one of these or many: a state."""
    return to_refs(value)


OrganizationLike: TypeAlias = "Organization | Ref[Organization] | str"
"""An organization, a `Ref` to one, or an id."""


def to_organization(value: OrganizationLike) -> Ref[Organization]:
    """Return a reference to an organization."""
    return to_ref(value)


def to_organization_or_none(value: OrganizationLike | None) -> Ref[Organization] | None:
    """Return a reference to an organization, or None."""
    return None if value is None else to_ref(value)


def to_organizations(value: OrganizationLike | Iterable[OrganizationLike]) -> tuple[Ref[Organization], ...]:
    """Return references to one of these or many: an organization."""
    return to_refs(value)


PersonLike: TypeAlias = "Person | Ref[Person] | str"
"""A person, a `Ref` to one, or an id."""


def to_person(value: PersonLike) -> Ref[Person]:
    """Return a reference to a person."""
    return to_ref(value)


def to_person_or_none(value: PersonLike | None) -> Ref[Person] | None:
    """Return a reference to a person, or None."""
    return None if value is None else to_ref(value)


def to_persons(value: PersonLike | Iterable[PersonLike]) -> tuple[Ref[Person], ...]:
    """Return references to one of these or many: a person."""
    return to_refs(value)


OfficeLike: TypeAlias = "Office | Ref[Office] | str"
"""An office, a `Ref` to one, or an id."""


def to_office(value: OfficeLike) -> Ref[Office]:
    """Return a reference to an office."""
    return to_ref(value)


def to_office_or_none(value: OfficeLike | None) -> Ref[Office] | None:
    """Return a reference to an office, or None."""
    return None if value is None else to_ref(value)


def to_offices(value: OfficeLike | Iterable[OfficeLike]) -> tuple[Ref[Office], ...]:
    """Return references to one of these or many: an office."""
    return to_refs(value)


UnnamedSourceLike: TypeAlias = "UnnamedSource | Ref[UnnamedSource] | str"
"""An unnamed source, a `Ref` to one, or an id."""


def to_unnamed_source(value: UnnamedSourceLike) -> Ref[UnnamedSource]:
    """Return a reference to an unnamed source."""
    return to_ref(value)


def to_unnamed_source_or_none(value: UnnamedSourceLike | None) -> Ref[UnnamedSource] | None:
    """Return a reference to an unnamed source, or None."""
    return None if value is None else to_ref(value)


def to_unnamed_sources(value: UnnamedSourceLike | Iterable[UnnamedSourceLike]) -> tuple[Ref[UnnamedSource], ...]:
    """Return references to one of these or many: an unnamed source."""
    return to_refs(value)


TenureLike: TypeAlias = "Tenure | Ref[Tenure] | str"
"""A tenure, a `Ref` to one, or an id."""


def to_tenure(value: TenureLike) -> Ref[Tenure]:
    """Return a reference to a tenure."""
    return to_ref(value)


def to_tenure_or_none(value: TenureLike | None) -> Ref[Tenure] | None:
    """Return a reference to a tenure, or None."""
    return None if value is None else to_ref(value)


def to_tenures(value: TenureLike | Iterable[TenureLike]) -> tuple[Ref[Tenure], ...]:
    """Return references to one of these or many: a tenure."""
    return to_refs(value)


MembershipLike: TypeAlias = "Membership | Ref[Membership] | str"
"""A membership, a `Ref` to one, or an id."""


def to_membership(value: MembershipLike) -> Ref[Membership]:
    """Return a reference to a membership."""
    return to_ref(value)


def to_membership_or_none(value: MembershipLike | None) -> Ref[Membership] | None:
    """Return a reference to a membership, or None."""
    return None if value is None else to_ref(value)


def to_memberships(value: MembershipLike | Iterable[MembershipLike]) -> tuple[Ref[Membership], ...]:
    """Return references to one of these or many: a membership."""
    return to_refs(value)


PropositionLike: TypeAlias = "Proposition | Ref[Proposition] | str"
"""A proposition, a `Ref` to one, or an id."""


def to_proposition(value: PropositionLike) -> Ref[Proposition]:
    """Return a reference to a proposition."""
    return to_ref(value)


def to_proposition_or_none(value: PropositionLike | None) -> Ref[Proposition] | None:
    """Return a reference to a proposition, or None."""
    return None if value is None else to_ref(value)


def to_propositions(value: PropositionLike | Iterable[PropositionLike]) -> tuple[Ref[Proposition], ...]:
    """Return references to one of these or many: a proposition."""
    return to_refs(value)


SourceLike: TypeAlias = "Source | Ref[Source] | str"
"""A statement, a document or a piece of evidence, a `Ref` to one, or an id."""


def to_source(value: SourceLike) -> Ref[Source]:
    """Return a reference to a statement, a document or a piece of evidence."""
    return to_ref(value)


def to_source_or_none(value: SourceLike | None) -> Ref[Source] | None:
    """Return a reference to a statement, a document or a piece of evidence, or None."""
    return None if value is None else to_ref(value)


def to_sources(value: SourceLike | Iterable[SourceLike]) -> tuple[Ref[Source], ...]:
    """Return references to one of these or many: a statement, a document or a piece of evidence."""
    return to_refs(value)


DocumentLike: TypeAlias = "Document | Ref[Document] | str"
"""A document, a `Ref` to one, or an id."""


def to_document(value: DocumentLike) -> Ref[Document]:
    """Return a reference to a document."""
    return to_ref(value)


def to_document_or_none(value: DocumentLike | None) -> Ref[Document] | None:
    """Return a reference to a document, or None."""
    return None if value is None else to_ref(value)


def to_documents(value: DocumentLike | Iterable[DocumentLike]) -> tuple[Ref[Document], ...]:
    """Return references to one of these or many: a document."""
    return to_refs(value)


EvidenceLike: TypeAlias = "Evidence | Ref[Evidence] | str"
"""A piece of evidence, a `Ref` to one, or an id."""


def to_evidence(value: EvidenceLike) -> Ref[Evidence]:
    """Return a reference to a piece of evidence."""
    return to_ref(value)


def to_evidence_or_none(value: EvidenceLike | None) -> Ref[Evidence] | None:
    """Return a reference to a piece of evidence, or None."""
    return None if value is None else to_ref(value)


def to_evidences(value: EvidenceLike | Iterable[EvidenceLike]) -> tuple[Ref[Evidence], ...]:
    """Return references to one of these or many: a piece of evidence."""
    return to_refs(value)


EventLike: TypeAlias = "Event | Ref[Event] | str"
"""An event, a `Ref` to one, or an id."""


def to_event(value: EventLike) -> Ref[Event]:
    """Return a reference to an event."""
    return to_ref(value)


def to_event_or_none(value: EventLike | None) -> Ref[Event] | None:
    """Return a reference to an event, or None."""
    return None if value is None else to_ref(value)


def to_events(value: EventLike | Iterable[EventLike]) -> tuple[Ref[Event], ...]:
    """Return references to one of these or many: an event."""
    return to_refs(value)


StatementLike: TypeAlias = "Statement | Ref[Statement] | str"
"""A statement, a `Ref` to one, or an id."""


def to_statement(value: StatementLike) -> Ref[Statement]:
    """Return a reference to a statement."""
    return to_ref(value)


def to_statement_or_none(value: StatementLike | None) -> Ref[Statement] | None:
    """Return a reference to a statement, or None."""
    return None if value is None else to_ref(value)


def to_statements(value: StatementLike | Iterable[StatementLike]) -> tuple[Ref[Statement], ...]:
    """Return references to one of these or many: a statement."""
    return to_refs(value)


TreatyLike: TypeAlias = "Treaty | Ref[Treaty] | str"
"""A treaty, a `Ref` to one, or an id."""


def to_treaty(value: TreatyLike) -> Ref[Treaty]:
    """Return a reference to a treaty."""
    return to_ref(value)


def to_treaty_or_none(value: TreatyLike | None) -> Ref[Treaty] | None:
    """Return a reference to a treaty, or None."""
    return None if value is None else to_ref(value)


def to_treaties(value: TreatyLike | Iterable[TreatyLike]) -> tuple[Ref[Treaty], ...]:
    """Return references to one of these or many: a treaty."""
    return to_refs(value)


NormLike: TypeAlias = "Norm | Ref[Norm] | str"
"""A norm, a `Ref` to one, or an id."""


def to_norm(value: NormLike) -> Ref[Norm]:
    """Return a reference to a norm."""
    return to_ref(value)


def to_norm_or_none(value: NormLike | None) -> Ref[Norm] | None:
    """Return a reference to a norm, or None."""
    return None if value is None else to_ref(value)


def to_norms(value: NormLike | Iterable[NormLike]) -> tuple[Ref[Norm], ...]:
    """Return references to one of these or many: a norm."""
    return to_refs(value)


InstrumentLike: TypeAlias = "Treaty | Norm | Ref[Treaty | Norm] | str"
"""A treaty or a norm, a `Ref` to one, or an id."""


def to_instrument(value: InstrumentLike) -> Ref[Treaty | Norm]:
    """Return a reference to a treaty or a norm."""
    return to_ref(value)


def to_instrument_or_none(value: InstrumentLike | None) -> Ref[Treaty | Norm] | None:
    """Return a reference to a treaty or a norm, or None."""
    return None if value is None else to_ref(value)


def to_instruments(value: InstrumentLike | Iterable[InstrumentLike]) -> tuple[Ref[Treaty | Norm], ...]:
    """Return references to one of these or many: a treaty or a norm."""
    return to_refs(value)


TargetLike: TypeAlias = "Statement | Proposition | Ref[Statement | Proposition] | str"
"""A statement or a proposition, a `Ref` to one, or an id."""


def to_target(value: TargetLike) -> Ref[Statement | Proposition]:
    """Return a reference to a statement or a proposition."""
    return to_ref(value)


def to_target_or_none(value: TargetLike | None) -> Ref[Statement | Proposition] | None:
    """Return a reference to a statement or a proposition, or None."""
    return None if value is None else to_ref(value)


def to_targets(value: TargetLike | Iterable[TargetLike]) -> tuple[Ref[Statement | Proposition], ...]:
    """Return references to one of these or many: a statement or a proposition."""
    return to_refs(value)


DiscreditableLike: TypeAlias = "Actor | Document | Evidence | Ref[Actor | Document | Evidence] | str"
"""An actor, a document or a piece of evidence, a `Ref` to one, or an id."""


def to_discreditable(value: DiscreditableLike) -> Ref[Actor | Document | Evidence]:
    """Return a reference to an actor, a document or a piece of evidence."""
    return to_ref(value)


def to_discreditable_or_none(value: DiscreditableLike | None) -> Ref[Actor | Document | Evidence] | None:
    """Return a reference to an actor, a document or a piece of evidence, or None."""
    return None if value is None else to_ref(value)


def to_discreditables(
    value: DiscreditableLike | Iterable[DiscreditableLike],
) -> tuple[Ref[Actor | Document | Evidence], ...]:
    """Return references to one of these or many: an actor, a document or a piece of evidence."""
    return to_refs(value)


# Values: many.


def to_aliases(value: Alias | Iterable[Alias]) -> tuple[Alias, ...]:
    """Return one alias or many as a tuple."""
    return to_tuple(value)


def to_breaches(value: Breach | Iterable[Breach]) -> tuple[Breach, ...]:
    """Return one breach or many as a tuple."""
    return to_tuple(value)


def to_claims(value: Claim | Iterable[Claim]) -> tuple[Claim, ...]:
    """Return one claim or many as a tuple."""
    return to_tuple(value)


def to_codes(value: Code | Iterable[Code]) -> tuple[Code, ...]:
    """Return one code or many as a tuple."""
    return to_tuple(value)


def to_consent_means(value: ConsentMeans | Iterable[ConsentMeans]) -> tuple[ConsentMeans, ...]:
    """Return one means of consent or many as a tuple."""
    return to_tuple(value)


def to_invocations(value: Invocation | Iterable[Invocation]) -> tuple[Invocation, ...]:
    """Return one invocation or many as a tuple."""
    return to_tuple(value)


def to_literals(value: Literal | Iterable[Literal]) -> tuple[Literal, ...]:
    """Return one literal or many as a tuple."""
    return to_tuple(value)


def to_obligations(value: Obligation | Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Return one obligation or many as a tuple."""
    return to_tuple(value)


def to_parties(value: Party | Iterable[Party]) -> tuple[Party, ...]:
    """Return one party or many as a tuple."""
    return to_tuple(value)


def to_texts(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return one text or many as a tuple."""
    return to_tuple(value)


def to_tuple(value: object) -> tuple[Any, ...]:
    """Return one item or any iterable of items as a tuple.

    None, and sets, which have no order to keep, are left for the constructor to refuse.
    """
    if value is None or isinstance(value, tuple | AbstractSet):
        return cast("tuple[Any, ...]", value)
    if isinstance(value, str | Value | Mapping) or not isinstance(value, Iterable):
        return (cast("Any", value),)
    return tuple(cast("Iterable[object]", value))
