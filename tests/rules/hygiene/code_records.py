"""What the tests of DH01 and DH02 share: a state with some codes."""

from __future__ import annotations

from geoclaims import Code, State


def state(*codes: tuple[str | None, str] | tuple[str | None, str, str | None], id: str = "north") -> State:
    """A state with some codes: scheme, value, version."""
    made = [Code(scheme=scheme, value=value, version=(*rest, None)[0]) for scheme, value, *rest in codes]
    return State(id=id, name="North", codes=made)
