"""Which rules a command runs."""

from __future__ import annotations

import argparse

__all__ = ["add_selection"]

_HANDLES = "code, name, theme or severity; several with commas"


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say which rules to run."""
    parser.add_argument("--select", metavar="RULES", type=_some_handles, help=f"run only these rules ({_HANDLES})")
    parser.add_argument(
        "--ignore",
        metavar="RULES",
        type=_handles,
        default=(),
        help=f"leave these rules out ({_HANDLES})",
    )


def _handles(text: str) -> tuple[str, ...]:
    return tuple(handle.strip() for handle in text.split(",") if handle.strip())


def _some_handles(text: str) -> tuple[str, ...]:
    """Return an empty selection would run nothing and look clean."""
    if handles := _handles(text):
        return handles
    raise argparse.ArgumentTypeError("name at least one rule, or leave the option out")
