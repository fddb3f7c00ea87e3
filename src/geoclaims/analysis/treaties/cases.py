"""Who is held to which instrument, for what: the cases that rules about treaties and norms judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Generic, TypeVar, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.dossier import Dossier
from geoclaims.records.actors import Actor
from geoclaims.records.invoked_norms import InvokedNorm
from geoclaims.records.norms import Norm
from geoclaims.records.propositions import Proposition
from geoclaims.records.statements import Statement
from geoclaims.records.treaties import Treaty
from geoclaims.text.summaries import quoted, summary
from geoclaims.values.dates import When
from geoclaims.values.ref import Ref

__all__ = ["Case", "cases"]

T = TypeVar("T", Treaty, Norm)


@final
@documented
@attrs.frozen(kw_only=True)
class Case(Generic[T]):
    """A statement that holds an actor to an instrument, for something that they do."""

    statement: Statement
    """The statement."""
    instrument: T
    """The treaty or norm."""
    bearer: Ref[Actor] | None
    """Who is said to be bound; None if the statement names nobody, and the doer is not recorded."""
    conduct: Proposition | None
    """What it is held against; None if the statement names nothing."""
    breach: bool
    """Whether it is said to be broken, and not only appealed to."""

    @property
    def when(self) -> When | None:
        """When the instrument would have to bind: at the time of the conduct.

        Without a conduct, what is appealed to has to bind when the statement was made, and what is said to be broken,
        at some time until then. None if that is not recorded.
        """
        if self.conduct:
            return self.conduct.when
        said = self.statement.when
        if said is None or not self.breach:
            return said
        return When(f"../{said.latest}") if said.latest else None

    def __repr__(self) -> str:
        """Return a short summary."""
        held, done = quoted(self.bearer), "" if self.conduct is None else f" for {quoted(self.conduct.id)}"
        answer = "breach" if self.breach else "appeal"
        return summary(
            self, f"of {quoted(self.statement.id)}: {answer}, {held} under {quoted(self.instrument.id)}{done}"
        )


def cases(dossier: Dossier, type: type[T]) -> Iterator[Case[T]]:
    """Return every case about an instrument of some type, each once, in the order of the dossier.

    Where a statement does not say who is bound, it is held against those who are recorded to do it.
    """
    for statement in dossier.of(Statement):
        found: dict[tuple[object, ...], Case[T]] = {}
        for demand in statement.invoked_norms():
            for case in _resolved(dossier, statement, demand, type):
                key = (id(case.instrument), case.bearer, id(case.conduct))
                if key not in found or case.breach:
                    found[key] = case
        yield from found.values()


def _resolved(dossier: Dossier, statement: Statement, demand: InvokedNorm, type: type[T]) -> Iterator[Case[T]]:
    instruments = dossier.resolve([demand.instrument], type) if demand.instrument else ()
    conducts = dossier.resolve([demand.conduct], Proposition) if demand.conduct else (None,)
    for instrument, conduct in product(instruments, conducts):
        doers = conduct.conduct.by if conduct and conduct.conduct else ()
        for bearer in (demand.bearer,) if demand.bearer else doers or (None,):
            yield Case(statement=statement, instrument=instrument, bearer=bearer, conduct=conduct, breach=demand.breach)
