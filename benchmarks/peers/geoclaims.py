"""The library itself, through its streams."""

from __future__ import annotations

from typing import Final

import geoclaims as gc
from peers.peer import Peer

__all__ = ["PEER"]

PEER: Final = Peer(name="geoclaims", lines=iter, read=gc.read_lines, write=gc.write_lines)
