"""orjson: dictionaries, nothing checked."""

from __future__ import annotations

from typing import Final

import orjson

from peers.peer import line_by_line

__all__ = ["PEER"]

PEER: Final = line_by_line("orjson", orjson.loads, orjson.dumps)
