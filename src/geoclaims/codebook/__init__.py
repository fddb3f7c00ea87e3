"""What a program knows: record types and rules, as one immutable value that is passed on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, cast, final

import attrs

from geoclaims._docstrings import documented
from geoclaims.analysis import Analysis
from geoclaims.checking.report import Report
from geoclaims.checking.rule import Rule
from geoclaims.checking.running import run
from geoclaims.checking.selection import select_rules
from geoclaims.codebook._acceptance import migration_problems, rule_problems, type_problems
from geoclaims.codebook.migrations import FORMAT, MIGRATIONS, Migration
from geoclaims.converters import to_tuple
from geoclaims.dossier import Dossier
from geoclaims.errors import CodebookError, InvalidValueError, Problem
from geoclaims.records import RECORDS
from geoclaims.records.record import Record
from geoclaims.rules import RULES
from geoclaims.text.counting import counted

__all__ = ["CORE", "Codebook", "check", "require_codebook"]


@final
@documented
@attrs.frozen(kw_only=True, repr=False)
class Codebook:
    """Record types and rules that belong together. [`CORE`][geoclaims.CORE] is the library's own.

    A codebook is a value: extending one makes another, and nothing is registered anywhere. `extend` looks at what it is
    given; the constructor does not.
    """

    types: tuple[type[Record], ...] = attrs.field(default=(), converter=to_tuple)
    """The record types, each with a tag of its own."""
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=to_tuple)
    """The rules, each with a code and a name of its own."""
    external: tuple[str, ...] = attrs.field(default=(), converter=to_tuple)
    """Beginnings of ids that are defined elsewhere (`wikidata:`): references to such ids never dangle (IN01)."""
    migrations: tuple[Migration, ...] = attrs.field(default=(), converter=to_tuple)
    """How records of older formats become records of this one."""

    def extend(
        self,
        *,
        types: Iterable[type[Record]] = (),
        rules: Iterable[Rule] = (),
        external: str | Iterable[str] = (),
        migrations: Iterable[Migration] = (),
    ) -> Codebook:
        """This codebook and what is added to it, as a new codebook.

        Args:
            types: Record types of your own, with a namespace of your own: `type: ClassVar[str] = "acme.sanction"`.
            rules: Rules of your own, with a code prefix of your own: `ACME01`.
            external: Beginnings of ids that are defined elsewhere.
            migrations: How records of older formats, and former shapes of your own types, are brought up to date.

        Raises:
            CodebookError: If a type, a rule or a migration cannot be used. It lists all problems, and what to do.
        """
        types, rules, migrations = tuple(types), tuple(rules), tuple(migrations)
        external = (external,) if isinstance(external, str) else tuple(external)
        problems = [
            *type_problems(self.types, types),
            *rule_problems(self.rules, rules),
            *migration_problems(migrations),
        ]
        problems += [
            Problem(
                path=f"external[{index}]",
                message=f"{start!r} is not the beginning of an id; use text like 'wikidata:'",
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
            migrations=(*self.migrations, *migrations),
        )

    def analyse(self, dossier: Dossier) -> Analysis:
        """Return the analysis of a dossier, for which the record types and external ids of this codebook are known.

        Raises:
            InvalidValueError: If `dossier` is not a `Dossier`.
        """
        return Analysis(dossier, external=self.external, tags=[cls.type for cls in self.types])

    def __repr__(self) -> str:
        """Return a short summary: a codebook is the default argument of many functions, and shows in their help."""
        return f"<Codebook of {counted(len(self.types), 'type')}, {counted(len(self.rules), 'rule')}>"

    @property
    def tags(self) -> Mapping[str, type[Record]]:
        """From the tag in JSON to the record type."""
        return MappingProxyType({cls.type: cls for cls in self.types})

    def migrations_from(self, version: int) -> tuple[Migration, ...] | None:
        """Return the migrations that a record of a version needs, in order; None if they do not lead to today's."""
        migrations = sorted(
            (migration for migration in self.migrations if migration.version >= version),
            key=lambda migration: migration.version,
        )
        steps = {migration.version for migration in migrations}
        return tuple(migrations) if steps.issuperset(range(version, FORMAT)) else None


CORE: Final = Codebook(types=RECORDS, rules=RULES, migrations=MIGRATIONS)
"""The record types and rules of the library itself."""


def check(
    dossier: Dossier,
    codebook: Codebook = CORE,
    *,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] = (),
) -> Report:
    """Check a dossier for inconsistencies. It never says what is true.

    The result does not depend on the order of the records, nor, up to the renaming, on the spelling of their ids, and
    checking twice gives the same report.

    Args:
        dossier: The records.
        codebook: Whose rules to run.
        select: Codes, names, themes or severities of the rules to run; None for all of them.
        ignore: Codes, names, themes or severities of rules to leave out; they win over `select`.

    Raises:
        InvalidValueError: If `dossier` is not a `Dossier` or `codebook` is not a `Codebook`.
        SelectionError: If a selector names no rule.
        RuleError: If a rule raises; that is the rule's fault.
    """
    require_codebook(codebook, "check")
    return run(select_rules(codebook.rules, select, ignore), codebook.analyse(dossier))


def require_codebook(codebook: Codebook, asker: str) -> None:
    """Refuse what is not a codebook, in the name of the function that was given it.

    Raises:
        InvalidValueError: If it is not a `Codebook`.
    """
    if not isinstance(cast("object", codebook), Codebook):
        raise InvalidValueError(asker, [Problem(path="codebook", message=f"{codebook!r:.80} is not a Codebook")])
