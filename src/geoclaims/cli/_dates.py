"""On which date a command looks at treaties."""

from __future__ import annotations

import argparse

from geoclaims.errors import InvalidValueError, Problem
from geoclaims.values.dates import When, when_problem
from geoclaims.views._analysed import day_or_today

__all__ = ["add_date", "date_of"]


def add_date(parser: argparse.ArgumentParser) -> None:
    """Add the argument that says at which time to look at treaties."""
    parser.add_argument(
        "--on",
        metavar="DATE",
        help="the date for treaties, in EDTF (2024-10-16, or 2024-10); today if left out",
    )


def date_of(given: argparse.Namespace) -> When:
    """Return the date that was asked for, or today.

    Raises:
        InvalidValueError: If it cannot be read.
    """
    if given.on is None:
        return day_or_today(None)
    if problem := when_problem(given.on):
        raise InvalidValueError("--on", [Problem(path="", message=problem)])
    return When(given.on)
