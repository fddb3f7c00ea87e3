"""The library itself, through its streams."""

from __future__ import annotations

from typing import Final

import geoclaims as gcl
from peers.peer import Peer

__all__ = ["PEER"]

PEER: Final = Peer(name="geoclaims", lines=iter, read=gcl.read_lines, write=gcl.write_lines)
