"""Running the examples on the pages of rules."""

from __future__ import annotations

from typing import Any, Final

from geoclaims import records, values
from geoclaims.dossier import Dossier

__all__ = ["run_example"]

_NAMES: Final[dict[str, object]] = {
    **{name: getattr(room, name) for room in (records, values) for name in room.__all__},
    "Dossier": Dossier,
}


def run_example(source: str) -> Dossier:
    """Run the Python of an example and return the `dossier` that it builds.

    It knows `Dossier`, the record types and the values, as after `from geoclaims import *`; it imports the rest itself.

    Raises:
        AssertionError: If it leaves no dossier behind.
    """
    names: dict[str, Any] = {"__name__": "example", **_NAMES}
    exec(compile(source, "<example>", "exec"), names)
    dossier = names.get("dossier")
    if not isinstance(dossier, Dossier):
        raise AssertionError(f"the example builds no `dossier`:\n{source}")  # noqa: TRY004 - an example has failed
    return dossier
