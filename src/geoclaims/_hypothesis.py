"""What Hypothesis runs when it is imported: it makes `from_type` know the classes of the library.

Importing Hypothesis costs the classes only. A strategy is made when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, get_origin

from geoclaims import records, values
from geoclaims.dossier import Dossier

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]


def register() -> None:
    """Tell Hypothesis of the library's classes."""
    from hypothesis import strategies as st  # noqa: PLC0415 - it runs this while it is being imported itself

    for cls in _classes():
        st.register_type_strategy(cls, _strategy)


def _classes() -> Iterator[type[Any]]:
    """Return everything that a field or a dossier can hold, and what holds it."""
    yield from (Dossier, values.JsonObject, values.Ref, values.When)
    for module in (records, values):
        for name in module.__all__:
            cls = getattr(module, name)
            if isinstance(cls, type) and issubclass(cls, values.Value) and cls is not values.Value:
                yield cls


def _strategy(cls: Any) -> SearchStrategy[Any]:
    from geoclaims import strategies  # noqa: PLC0415 - see above

    if cls is values.Ref or get_origin(cls) is values.Ref:
        return strategies.refs()
    special: dict[object, Callable[[], SearchStrategy[Any]]] = {
        Dossier: strategies.dossiers,
        records.UnknownRecord: strategies.unknown_records,
        values.JsonObject: strategies.json_objects,
        values.When: strategies.whens,
    }
    if cls in special:
        return special[cls]()
    return strategies.records(cls) if issubclass(cls, records.Record) else strategies.values(cls)
