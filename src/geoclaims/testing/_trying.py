"""Trying laws on what a codebook adds to another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Final

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from geoclaims.checking.rule import Rule
from geoclaims.codebook import Codebook
from geoclaims.dossier import Dossier
from geoclaims.records import Record
from geoclaims.strategies.fields import Fields
from geoclaims.testing._law_subject import LawFailure, LawSubject
from geoclaims.testing._record_laws import RECORD_LAWS, takes_what_its_annotations_admit
from geoclaims.testing._rule_laws import CODEBOOK_LAWS, RULE_LAWS, has_examples_that_do_what_they_say
from geoclaims.testing.broken_laws import BrokenLaw

__all__ = ["broken_laws"]

# Without these two there is nothing to try the others with.
_ALWAYS: Final[tuple[Callable[..., None], ...]] = (takes_what_its_annotations_admit, has_examples_that_do_what_they_say)


def broken_laws(codebook: Codebook, beyond: Codebook, fields: Fields, laws: Collection[str]) -> Iterator[BrokenLaw]:
    """Return every law that is broken, by every type and rule that breaks it.

    Args:
        codebook: The codebook.
        beyond: The codebook that it extends.
        fields: What some fields hold.
        laws: The names of the laws to try, besides those that all others need.
    """
    subject = LawSubject(
        codebook=codebook,
        types=tuple(cls for cls in codebook.types if cls not in beyond.types),
        rules=tuple(rule for rule in codebook.rules if rule not in beyond.rules),
        fields=fields,
        laws=frozenset({*laws, *map(_words, _ALWAYS)}),
    )
    broken = [failure for cls in subject.types for failure in _of_type(subject, cls)]
    yield from broken
    if any(failure.law == _words(takes_what_its_annotations_admit) for failure in broken):
        return  # no dossier can be made
    for rule in subject.rules:
        try:
            has_examples_that_do_what_they_say(subject, rule)
        except LawFailure as wrong:
            yield _broken(has_examples_that_do_what_they_say, _called(rule), wrong)
            subject = attrs.evolve(subject, rules=tuple(other for other in subject.rules if other is not rule))
    for law in CODEBOOK_LAWS:
        if failure := _failure(law, subject):
            yield _broken(law, "the codebook", failure)
    yield from _of_rules(subject)


def _of_type(subject: LawSubject, cls: type[Record]) -> Iterator[BrokenLaw]:
    named = f"{cls.type} ({cls.__module__}.{cls.__qualname__})"
    if failure := _failure(takes_what_its_annotations_admit, subject, cls):
        yield _broken(takes_what_its_annotations_admit, named, failure)
        return  # there is nothing to try the others with
    for law in RECORD_LAWS:
        if failure := _failure(law, subject, cls):
            yield _broken(law, named, failure)


def _of_rules(subject: LawSubject) -> Iterator[BrokenLaw]:
    """Return the laws that rules break; a rule that breaks one is tried no further."""
    rules = subject.rules
    for law in RULE_LAWS:
        while rules and (failure := _failure(law, subject, rules)):
            yield _broken(law, _called(failure.rule) if failure.rule else "the codebook", failure)
            rules = tuple(rule for rule in rules if failure.rule not in (rule, None))


def _failure(law: Callable[..., None], subject: LawSubject, *about: object) -> LawFailure | None:
    """Return the smallest failure of a law that Hypothesis finds; None if it finds none, or is not asked to."""
    if _words(law) not in subject.laws:
        return None

    @st.composite
    def tried(draw: st.DrawFn) -> None:
        law(draw, subject, *about)

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
    except LawFailure as failure:
        return failure
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told
        return LawFailure(f"trying it raises {type(error).__name__}: {error}")
    return None


def _broken(law: Callable[..., None], named: str, failure: LawFailure) -> BrokenLaw:
    value = None if failure.value is None else _shown(failure.value)
    return BrokenLaw(law=_words(law), subject=named, message=failure.message, value=value)


def _words(law: Callable[..., None]) -> str:
    return law.__name__.replace("_", " ")


def _called(rule: Rule) -> str:
    return f"{rule.code} {rule.name}"


def _shown(value: object) -> str:
    """Return a value as Python writes it, without what need not be said."""
    if isinstance(value, Dossier):
        return f"Dossier([{', '.join(map(_shown, value))}])"
    return repr(value)
