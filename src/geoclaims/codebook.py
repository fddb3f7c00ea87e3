"""What a program knows: record types and rules, as one immutable value that is passed on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, cast, final

import attrs

from geoclaims._acceptance import lift_problems, rule_problems, type_problems
from geoclaims.analysis.analysis import Analysis
from geoclaims.checking.checking import run
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.selection import select_rules
from geoclaims.dossier import Dossier
from geoclaims.errors import CodebookError, InvalidValueError, Problem
from geoclaims.lifts import FORMAT, Lift
from geoclaims.records import RECORDS
from geoclaims.records.record import Record
from geoclaims.rules import RULES
from geoclaims.values.many import to_tuple

__all__ = ["CORE", "Codebook", "check"]


@final
@attrs.frozen(kw_only=True)
class Codebook:
    """Record types and rules that belong together. [`CORE`][geoclaims.codebook.CORE] is the library's own.

    A codebook is a value: extending one makes another, and nothing is registered anywhere. `extend` looks at what it is
    given; the constructor does not.
    """

    types: tuple[type[Record], ...] = attrs.field(default=(), converter=to_tuple)
    """The record types, each with a tag of its own."""
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=to_tuple)
    """The rules, each with a code and a name of its own."""
    external: tuple[str, ...] = attrs.field(default=(), converter=to_tuple)
    """Beginnings of ids that are defined elsewhere (`wikidata:`): references to such ids never dangle (IN01)."""
    lifts: tuple[Lift, ...] = attrs.field(default=(), converter=to_tuple)
    """How records of older formats become records of this one."""

    def extend(
        self,
        *,
        types: Iterable[type[Record]] = (),
        rules: Iterable[Rule] = (),
        external: str | Iterable[str] = (),
        lifts: Iterable[Lift] = (),
    ) -> Codebook:
        """This codebook and what is added to it, as a new codebook.

        Args:
            types: Record types of your own, with a namespace of your own: `type: ClassVar[str] = "acme.sanction"`.
            rules: Rules of your own, with a code prefix of your own: `ACME01`.
            external: Beginnings of ids that are defined elsewhere.
            lifts: How records of older formats, and former shapes of your own types, are brought up to date.

        Raises:
            CodebookError: If a type, a rule or a lift cannot be used. It lists everything that is wrong, and how to
                mend it.
        """
        types, rules, lifts = tuple(types), tuple(rules), tuple(lifts)
        external = (external,) if isinstance(external, str) else tuple(external)
        problems = [*type_problems(self.types, types), *rule_problems(self.rules, rules), *lift_problems(lifts)]
        problems += [
            Problem(
                path=f"external[{index}]", message=f"{start!r} is not the beginning of an id; use text like 'wikidata:'"
            )
            for index, start in enumerate(external)
            if not (start and isinstance(cast("object", start), str))
        ]
        if problems:
            raise CodebookError("Codebook.extend", problems)
        return Codebook(
            types=(*self.types, *types),
            rules=(*self.rules, *rules),
            external=(*self.external, *external),
            lifts=(*self.lifts, *lifts),
        )

    @property
    def tags(self) -> Mapping[str, type[Record]]:
        """From the tag in JSON to the record type."""
        return MappingProxyType({cls.type: cls for cls in self.types})

    def lifts_from(self, version: int) -> tuple[Lift, ...] | None:
        """The lifts that a record of a format version needs, in order; None if they do not lead to the present one."""
        lifts = sorted((lift for lift in self.lifts if lift.version >= version), key=lambda lift: lift.version)
        steps = {lift.version for lift in lifts}
        return tuple(lifts) if steps.issuperset(range(version, FORMAT)) else None


CORE: Final = Codebook(types=RECORDS, rules=RULES)
"""The record types and rules of the library itself."""


def check(
    dossier: Dossier,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> Report:
    """Say where a dossier does not hang together. It never says what is true.

    The result does not depend on the order of the records, nor, up to the renaming, on the spelling of their ids, and
    checking twice gives the same report.

    Args:
        dossier: The records.
        codebook: Whose rules to run.
        select: Codes, names, themes or severities of the rules to run; None for all of them.
        ignore: Codes, names, themes or severities of rules to leave out; they win over `select`.

    Raises:
        InvalidValueError: If the dossier or the codebook is none.
        SelectionError: If a selector names no rule.
        RuleError: If a rule raises; that is the rule's fault.
    """
    require_codebook(codebook, "check")
    analysis = Analysis(dossier, external=codebook.external, tags=codebook.tags)
    return run(select_rules(codebook.rules, select, ignore), analysis)


def require_codebook(codebook: Codebook, asker: str) -> None:
    """Refuse what is no codebook, in the name of the function that was given it.

    Raises:
        InvalidValueError: If it is none.
    """
    if not isinstance(cast("object", codebook), Codebook):
        raise InvalidValueError(asker, [Problem(path="codebook", message=f"{codebook!r:.80} is not a Codebook")])
