"""How much input is too much."""

from __future__ import annotations

from typing import final

import attrs

from geoclaims._docstrings import documented

__all__ = ["InputLimits"]


@final
@documented
@attrs.frozen(kw_only=True)
class InputLimits:
    """How large an input may be before it is refused unread."""

    bytes: int = 512 * 1024 * 1024
    """The size of everything that `load` and `loads` read, or of one line for `read_lines`; in characters for text.
    Of gzip, it is the size of what is compressed in it."""
    depth: int = 100
    """How deep lists and objects may be nested."""
