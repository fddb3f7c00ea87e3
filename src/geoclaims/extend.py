"""What record types, rules and codebooks of your own are made with, besides the names at the top of the package."""

from __future__ import annotations

from geoclaims.checking.findings import Reason, Verdict
from geoclaims.checking.rule import Judge, rule
from geoclaims.checking.themes import Theme, themes
from geoclaims.codebook.migrations import Migration
from geoclaims.codec.cattrs_hooks import register_hooks
from geoclaims.records.denials import Target
from geoclaims.records.discreditings import Discreditable
from geoclaims.records.invoked_norms import InvokedNorm
from geoclaims.records.moves import Adopts, Asserts, Intends, Move, Opposes, Withdraws
from geoclaims.records.record import Moment
from geoclaims.values._fields.contents import Content
from geoclaims.values._fields.fields import ACYCLIC, NAMING
from geoclaims.values.value import Value

__all__ = [
    "ACYCLIC",
    "NAMING",
    "Adopts",
    "Asserts",
    "Content",
    "Discreditable",
    "Intends",
    "InvokedNorm",
    "Judge",
    "Migration",
    "Moment",
    "Move",
    "Opposes",
    "Reason",
    "Target",
    "Theme",
    "Value",
    "Verdict",
    "Withdraws",
    "register_hooks",
    "rule",
    "themes",
]
