"""Libraries that do a part of what geoclaims does, each reading and writing the same content in its own way."""

from __future__ import annotations

from importlib import import_module

from peers.peer import Peer

__all__ = ["Peer", "named"]


def named(name: str) -> Peer:
    """The peer of that name: `geoclaims` itself, or the module of this package that is called so."""
    found: Peer = import_module(f"peers.{name}").PEER
    return found
