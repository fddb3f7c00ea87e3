"""What fields hold, where an annotation does not say enough."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from geoclaims.values import Value

__all__ = ["NO_FIELDS", "Fields"]

Fields: TypeAlias = Mapping[type[Value], Mapping[str, st.SearchStrategy[Any]]]
"""What fields hold, by the class that has them, or a base of it, and by name: `{Sanction: {"share": st.floats(0, 1)}}`.

Where your constructors accept little of what their annotations admit, this says what, and nothing has to be drawn in
vain."""
NO_FIELDS: Final[Fields] = MappingProxyType({})
"""Nothing is said of any field."""
