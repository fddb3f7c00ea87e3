"""The library itself, as it reads a whole file: the garbage collector pauses meanwhile, and a dossier is made of it."""

from __future__ import annotations

from typing import Final

import geoclaims as gcl
from peers.peer import Peer

__all__ = ["PEER"]

PEER: Final = Peer(name="geoclaims_load", lines=iter, read=gcl.load, write=gcl.write_lines)
