"""What can be said: one noun per file."""

from __future__ import annotations

from typing import Final

from geoclaims.records.actors import (
    Actor,
    Alias,
    Office,
    Organization,
    Person,
    State,
    UnnamedSource,
    to_actor,
    to_actor_or_none,
    to_actors,
    to_office,
    to_office_or_none,
    to_organization,
    to_person,
)
from geoclaims.records.allegations import Allegation, Breach
from geoclaims.records.claims import Claim, Literal, to_claims, to_literals
from geoclaims.records.condemnations import Condemnation
from geoclaims.records.conduct import Conduct, Direction
from geoclaims.records.confirmations import Confirmation
from geoclaims.records.demands import Demand
from geoclaims.records.denials import Denial, Scope
from geoclaims.records.discredits import Discredit
from geoclaims.records.events import Event, to_event_or_none
from geoclaims.records.evidence import Evidence
from geoclaims.records.moves import Adopts, Asserts, Intends, Move, Opposes, Withdraws
from geoclaims.records.norms import Norm, Outcome
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.pledges import Pledge
from geoclaims.records.propositions import (
    Proposition,
    to_proposition,
    to_proposition_or_none,
    to_propositions,
    to_records,
)
from geoclaims.records.record import Moment, Record
from geoclaims.records.retractions import Retraction
from geoclaims.records.sources import Document, Source, to_document, to_documents, to_sources
from geoclaims.records.statements import Invocation, Mode, Statement, to_instrument, to_statements
from geoclaims.records.treaties import Character, ConsentMeans, Obligation, Party, Treaty
from geoclaims.records.unknown import UnknownRecord

__all__ = [
    "RECORDS",
    "Actor",
    "Adopts",
    "Alias",
    "Allegation",
    "Asserts",
    "Breach",
    "Character",
    "Claim",
    "Condemnation",
    "Conduct",
    "Confirmation",
    "ConsentMeans",
    "Demand",
    "Denial",
    "Direction",
    "Discredit",
    "Document",
    "Event",
    "Evidence",
    "Intends",
    "Invocation",
    "Literal",
    "Membership",
    "Mode",
    "Moment",
    "Move",
    "Norm",
    "Obligation",
    "Office",
    "Opposes",
    "Organization",
    "Outcome",
    "Party",
    "Person",
    "Pledge",
    "Proposition",
    "Record",
    "Retraction",
    "Scope",
    "Source",
    "State",
    "Statement",
    "Tenure",
    "Treaty",
    "UnknownRecord",
    "UnnamedSource",
    "Withdraws",
    "to_actor",
    "to_actor_or_none",
    "to_actors",
    "to_claims",
    "to_document",
    "to_documents",
    "to_event_or_none",
    "to_instrument",
    "to_literals",
    "to_office",
    "to_office_or_none",
    "to_organization",
    "to_person",
    "to_proposition",
    "to_proposition_or_none",
    "to_propositions",
    "to_records",
    "to_sources",
    "to_statements",
]

RECORDS: Final[tuple[type[Record], ...]] = (
    State,
    Organization,
    Person,
    Office,
    UnnamedSource,
    Actor,
    Tenure,
    Membership,
    Proposition,
    Document,
    Evidence,
    Event,
    Statement,
    Allegation,
    Denial,
    Confirmation,
    Retraction,
    Condemnation,
    Pledge,
    Discredit,
    Treaty,
    Norm,
)
"""Every record type of the library that a document can hold."""
