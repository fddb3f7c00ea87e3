"""Trying laws on what a codebook adds to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from geoclaims.checking.rule import Rule
from geoclaims.codebook import Codebook
from geoclaims.dossier import Dossier
from geoclaims.records import Record
from geoclaims.strategies.fields import Fields
from geoclaims.testing._bench import Breach, LawSubject
from geoclaims.testing._record_laws import RECORD_LAWS, takes_what_its_annotations_admit
from geoclaims.testing._rule_laws import CODEBOOK_LAWS, RULE_LAWS, has_examples_that_do_what_they_say
from geoclaims.testing.breaches import BrokenLaw

__all__ = ["broken_laws"]


def broken_laws(codebook: Codebook, beyond: Codebook, fields: Fields) -> Iterator[BrokenLaw]:
    """Every law that is broken, by every type and rule that breaks it."""
    bench = LawSubject(
        codebook=codebook,
        types=tuple(cls for cls in codebook.types if cls not in beyond.types),
        rules=tuple(rule for rule in codebook.rules if rule not in beyond.rules),
        fields=fields,
    )
    broken = [breach for cls in bench.types for breach in _of_type(bench, cls)]
    yield from broken
    if any(breach.law == _words(takes_what_its_annotations_admit) for breach in broken):
        return  # no dossier can be made
    for rule in bench.rules:
        try:
            has_examples_that_do_what_they_say(bench, rule)
        except Breach as wrong:
            yield _broken(has_examples_that_do_what_they_say, _called(rule), wrong)
            bench = attrs.evolve(bench, rules=tuple(other for other in bench.rules if other is not rule))
    for law in CODEBOOK_LAWS:
        if breach := _breach(law, bench):
            yield _broken(law, "the codebook", breach)
    yield from _of_rules(bench)


def _of_type(bench: LawSubject, cls: type[Record]) -> Iterator[BrokenLaw]:
    subject = f"{cls.type} ({cls.__module__}.{cls.__qualname__})"
    if breach := _breach(takes_what_its_annotations_admit, bench, cls):
        yield _broken(takes_what_its_annotations_admit, subject, breach)
        return  # there is nothing to try the others with
    for law in RECORD_LAWS:
        if breach := _breach(law, bench, cls):
            yield _broken(law, subject, breach)


def _of_rules(bench: LawSubject) -> Iterator[BrokenLaw]:
    """A rule that breaks a law is tried no further."""
    rules = bench.rules
    for law in RULE_LAWS:
        while rules and (breach := _breach(law, bench, rules)):
            yield _broken(law, _called(breach.rule) if breach.rule else "the codebook", breach)
            rules = tuple(rule for rule in rules if breach.rule not in (rule, None))


def _breach(law: Callable[..., None], *about: object) -> Breach | None:
    """The smallest breach of a law that Hypothesis finds; None if it finds none."""

    @st.composite
    def tried(draw: st.DrawFn) -> None:
        law(draw, *about)

    @settings(
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=[
            HealthCheck.data_too_large,
            HealthCheck.filter_too_much,
            HealthCheck.nested_given,
            HealthCheck.too_slow,
        ],
    )
    @given(tried())
    def trial(_: None) -> None:
        """A law looks at what it draws by itself; nothing is left to do."""

    try:
        trial()
    except Breach as breach:
        return breach
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told
        return Breach(f"trying it raises {type(error).__name__}: {error}")
    return None


def _broken(law: Callable[..., None], subject: str, breach: Breach) -> BrokenLaw:
    value = None if breach.value is None else _shown(breach.value)
    return BrokenLaw(law=_words(law), subject=subject, message=breach.message, value=value)


def _words(law: Callable[..., None]) -> str:
    return law.__name__.replace("_", " ")


def _called(rule: Rule) -> str:
    return f"{rule.code} {rule.name}"


def _shown(value: object) -> str:
    """A value as Python writes it, without what need not be said."""
    if isinstance(value, Dossier):
        return f"Dossier([{', '.join(map(_shown, value))}])"
    return repr(value)
