"""Running the examples on the pages of rules."""

from __future__ import annotations

from typing import Any

from geoclaims.dossier import Dossier

__all__ = ["run_example"]


def run_example(source: str) -> Dossier:
    """Run the Python of an example and hand over the `dossier` that it builds.

    It runs as in a file of your own that begins with `from geoclaims import *`.

    Raises:
        AssertionError: If it leaves no dossier behind.
    """
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(f"from geoclaims import *\n{source}", "<example>", "exec"), names)
    dossier = names.get("dossier")
    if not isinstance(dossier, Dossier):
        raise AssertionError(f"the example builds no `dossier`:\n{source}")  # noqa: TRY004 - an example has failed
    return dossier
