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
)
from geoclaims.records.allegations import Allegation, Breach
from geoclaims.records.claims import Claim, Literal
from geoclaims.records.condemnations import Condemnation
from geoclaims.records.conduct import Conduct, FlowDirection
from geoclaims.records.confirmations import Confirmation
from geoclaims.records.denials import Denial, DenialScope
from geoclaims.records.discreditings import Discrediting
from geoclaims.records.events import Event
from geoclaims.records.evidence import Evidence
from geoclaims.records.invoked_norms import InvokedNorm
from geoclaims.records.moves import Adopts, Asserts, Intends, Move, Opposes, Withdraws
from geoclaims.records.norms import Norm, VoteOutcome
from geoclaims.records.offices import Membership, Tenure
from geoclaims.records.pledges import Pledge
from geoclaims.records.propositions import (
    Proposition,
)
from geoclaims.records.record import Moment, Record
from geoclaims.records.retractions import Retraction
from geoclaims.records.sources import Document, Source
from geoclaims.records.statements import Invocation, SpeakerMode, Statement
from geoclaims.records.treaties import ConsentMeans, LegalCharacter, Obligation, Party, Treaty
from geoclaims.records.unknown import UnknownRecord

__all__ = [
    "RECORDS",
    "Actor",
    "Adopts",
    "Alias",
    "Allegation",
    "Asserts",
    "Breach",
    "Claim",
    "Condemnation",
    "Conduct",
    "Confirmation",
    "ConsentMeans",
    "Denial",
    "DenialScope",
    "Discrediting",
    "Document",
    "Event",
    "Evidence",
    "FlowDirection",
    "Intends",
    "Invocation",
    "InvokedNorm",
    "LegalCharacter",
    "Literal",
    "Membership",
    "Moment",
    "Move",
    "Norm",
    "Obligation",
    "Office",
    "Opposes",
    "Organization",
    "Party",
    "Person",
    "Pledge",
    "Proposition",
    "Record",
    "Retraction",
    "Source",
    "SpeakerMode",
    "State",
    "Statement",
    "Tenure",
    "Treaty",
    "UnknownRecord",
    "UnnamedSource",
    "VoteOutcome",
    "Withdraws",
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
    Discrediting,
    Treaty,
    Norm,
)
"""Every record type of the library that a document can hold."""
