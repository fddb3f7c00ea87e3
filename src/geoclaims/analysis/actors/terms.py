"""Who was what when: terms of office and memberships, and how far the tables of them reach."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Generic, TypeAlias, TypeVar, final

from geoclaims.dossier import Dossier
from geoclaims.records.offices import Membership, Tenure
from geoclaims.values.dates import When

__all__ = ["Term", "TermTable", "memberships", "tenures"]

GRACE = 1
"""Days by which sources may differ on the ends of a term."""


Term: TypeAlias = Tenure | Membership
"""An entry in a table of terms."""
T = TypeVar("T", Tenure, Membership)


@final
class TermTable(Generic[T]):
    """A table of who was what when: holders, the posts or bodies that they were in, and their terms.

    The open end of a term says nothing about days after its `as_of`, and without one, it leaves every later day open.
    Nothing follows from what a table does not hold unless an entry's `as_of` reaches to the day in question.

    Args:
        entries: The holder, the post or body, and the term of each entry.
    """

    def __init__(self, entries: Iterable[tuple[str, str, T]]) -> None:
        self._by_holder: dict[str, list[T]] = {}
        self._by_post: dict[str, list[T]] = {}
        self._by_both: dict[tuple[str, str], list[T]] = {}
        for holder, post, term in entries:
            self._by_holder.setdefault(holder, []).append(term)
            self._by_post.setdefault(post, []).append(term)
            self._by_both.setdefault((holder, post), []).append(term)

    def by_holder_and_post(self, holder: str, post: str) -> tuple[T, ...]:
        """Return every recorded term of one holder in one post or body, in the order of the dossier."""
        return tuple(self._by_both.get((holder, post), ()))

    def by_holder(self, holder: str) -> tuple[T, ...]:
        """Return every recorded term of one holder, in whatever post or body."""
        return tuple(self._by_holder.get(holder, ()))

    def by_post(self, post: str) -> tuple[T, ...]:
        """Return every recorded term in one post or body."""
        return tuple(self._by_post.get(post, ()))

    def held(self, holder: str, post: str, when: When | date | str) -> bool | None:
        """Return whether an actor held a post, or belonged to a body, for all of a time.

        Terms that are acting or contested count as terms. A day's difference is allowed at either end of a term before
        the answer is no.

        Args:
            holder: The id of the person or member.
            post: The id of the office or organization.
            when: The time.

        Returns:
            True if a term certainly covers it, False if no term can, and None if that is not known:
                `gap` says what is missing, if it is not just that the dates are too coarse.

        Raises:
            InvalidValueError: If the time cannot be read.
        """
        asked, terms = When.from_value(when), self.by_holder_and_post(holder, post)
        if any(_covers(term, asked) for term in terms):
            return True
        unknown = any(_may_cover(term, asked) for term in terms) or self.gap(holder, post, asked)
        return None if unknown else False

    def holders(self, post: str, when: When | date | str) -> tuple[T, ...]:
        """Return the terms of everybody who certainly held a post, or belonged to a body, for all of a time.

        Raises:
            InvalidValueError: If the time cannot be read.
        """
        asked = When.from_value(when)
        return tuple(sorted((term for term in self.by_post(post) if _covers(term, asked)), key=_by_date))

    def gap(self, holder: str, post: str, when: When) -> str | None:
        """What is missing from the table for an answer of `held`; None if nothing is, or only the dates are coarse."""
        terms = self.by_holder_and_post(holder, post)
        if any(_may_cover(term, when) for term in terms):
            return None
        if not terms:
            return "no term is recorded; add one"
        if any(term.period is None for term in terms):
            return "a term has no period"
        outdated = [term for term in terms if _is_outdated(term, when)]
        if not outdated and any(term.as_of is not None and not term.as_of.possibly_before(when) for term in terms):
            return None
        known = ", ".join(sorted({str(term.as_of) for term in outdated or terms if term.as_of}))
        return f"the table of terms reaches only to {known or 'an unrecorded date'}; bring it up to date and set as_of"


def tenures(dossier: Dossier) -> TermTable[Tenure]:
    """Return who held which office when: persons, offices and their terms."""
    return TermTable((tenure.person, tenure.office, tenure) for tenure in dossier.of(Tenure))


def memberships(dossier: Dossier) -> TermTable[Membership]:
    """Return who belonged to which organization when: members, organizations and the times of their membership."""
    return TermTable((one.member, one.organization, one) for one in dossier.of(Membership))


# The open end of an old entry says nothing of later days: neither that the term went on, nor that it did not.


def _covers(term: Term, when: When) -> bool:
    if term.period is None or not when.certainly_within(term.period):
        return False
    return term.period.latest is not None or (term.as_of is not None and not term.as_of.possibly_before(when))


def _may_cover(term: Term, when: When) -> bool:
    period = term.period
    if period is None or period.certainly_before(when, days=GRACE) or period.certainly_after(when, days=GRACE):
        return False
    return period.latest is not None or term.as_of is None or not term.as_of.certainly_before(when)


def _is_outdated(term: Term, when: When) -> bool:
    """Return whether an entry was still open when it was made, before a date: then nobody knows whether it went on."""
    still_open = term.period is not None and term.period.latest is None and not term.period.certainly_after(when)
    return still_open and term.as_of is not None and term.as_of.certainly_before(when)


def _by_date(term: Term) -> tuple[str, str]:
    return str(term.period), term.id
