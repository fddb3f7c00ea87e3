"""The standard library: dictionaries, nothing checked."""

from __future__ import annotations

import json
from typing import Any, Final

from peers.peer import line_by_line

__all__ = ["PEER"]


def _encode(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


PEER: Final = line_by_line("json", json.loads, _encode)
