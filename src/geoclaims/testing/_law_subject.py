"""What laws are tried with."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from geoclaims.analysis import Analysis
from geoclaims.checking.rule import Rule
from geoclaims.checking.rule_examples import run_example
from geoclaims.codebook import Codebook
from geoclaims.codec.json_schema import json_schema
from geoclaims.dossier import Dossier
from geoclaims.records import Record
from geoclaims.strategies._assembly import Assembly
from geoclaims.strategies._drawing import Arguments, DrawContext, draw_accepted
from geoclaims.strategies._renaming import mentioned, renamed
from geoclaims.strategies.documents import hostile_documents
from geoclaims.strategies.fields import Fields
from geoclaims.strategies.texts import ids

__all__ = ["LawFailure", "LawSubject"]

R = TypeVar("R", bound=Record)


class LawFailure(Exception):  # noqa: N818 - it never leaves this room
    """A law is broken.

    Attributes:
        message: How.
        value: With what; None if with nothing in particular.
        rule: By which rule; None if by no single one.
    """

    def __init__(self, message: str, value: object = None, rule: Rule | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.value = value
        self.rule = rule


@attrs.frozen(kw_only=True)
class LawSubject:
    """A codebook, and what of it is tried."""

    codebook: Codebook
    types: tuple[type[Record], ...]
    rules: tuple[Rule, ...]
    fields: Fields
    laws: frozenset[str]
    """The names of the laws that are tried."""

    @cached_property
    def assembly(self) -> Assembly:
        """Where dossiers come from; half of their records are of the types that are tried."""
        share = len(self.codebook.types) // max(1, len(self.types))
        types = (*self.types * share, *self.codebook.types)
        return Assembly(codebook=self.codebook, types=types, fields=self.fields)

    @cached_property
    def dossiers(self) -> st.SearchStrategy[Dossier]:
        """Dossiers of every kind; in some there is much for the rules to find."""
        drawn = self.assembly.wild() | self.assembly.connected()
        return drawn | _crowded(self.examples) if self.examples else drawn

    @cached_property
    def hostile(self) -> st.SearchStrategy[bytes]:
        """What is no document, or hardly one."""
        return hostile_documents(self.codebook)

    @cached_property
    def examples(self) -> tuple[Dossier, ...]:
        """What stands on the pages of the rules."""
        sections = ("reported", "accepted")
        return tuple(run_example(rule.page.example(section)) for rule in self.rules for section in sections)

    def analysis(self, dossier: Dossier) -> Analysis:
        """Return what rules are given."""
        return self.codebook.analyse(dossier)

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON Schema of the codebook."""
        return json_schema(self.codebook)

    @cached_property
    def world(self) -> DrawContext:
        """Where the content of single records comes from."""
        return DrawContext(ids(), extra=True, fields=self.fields)

    def accepted(self, draw: st.DrawFn, cls: type[R]) -> tuple[Arguments, R]:
        """Return what the constructor of a record type accepts, and what it makes of it."""
        return draw_accepted(draw, cls, self.world)


@st.composite
def _crowded(draw: st.DrawFn, examples: tuple[Dossier, ...]) -> Dossier:
    """Several examples side by side, among them the same one twice, each with ids of its own."""
    chosen = draw(st.lists(st.sampled_from(examples), min_size=1, max_size=4))
    apart = [renamed(one, {id: f"{id}.{place}" for id in mentioned(one)}) for place, one in enumerate(chosen)]
    return Dossier(draw(st.permutations([record for one in apart for record in one])))
