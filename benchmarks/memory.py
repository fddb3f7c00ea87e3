"""How much memory peers need to keep a record, as the system sees it.

A process reads a file, keeps all of its records and none of its lines, and prints by how many bytes a record it grew.

    python benchmarks/memory.py /tmp/lines/pydantic.jsonl
"""

from __future__ import annotations

import gc
import re
import sys
from collections import deque
from itertools import islice
from pathlib import Path

from goals import at_most
from growth import Row, table
from lines import lines_of
from peers import Peer, named
from sections import Section, in_process

__all__ = ["peak", "section"]

PEERS = ("geoclaims", "pydantic", "msgspec", "mashumaro", "stix2", "followthemoney", "orjson", "json")
WARM_UP = 200
"""Records that are read and forgotten first, so that what is made only once is not counted."""


def section(room: Path, records: int) -> Section:
    """Measure each peer in a process of its own."""
    kept = {peer: int(in_process("memory", lines_of(room, peer, records))) for peer in PEERS}
    pydantic = kept["pydantic"]
    rows: list[Row] = [{"peer": peer, "bytes": size, "/ pydantic": size / pydantic} for peer, size in kept.items()]
    goals = [
        at_most("memory kept, against pydantic", 0.5, kept["geoclaims"] / pydantic),
        at_most("memory kept, against msgspec", 0.9, kept["geoclaims"] / kept["msgspec"]),
    ]
    return Section(f"Memory kept a record, of {records}", table(rows), goals)


def grown(peer: Peer, path: Path) -> float:
    """By how much a record that is read and kept makes this process larger, in bytes."""
    with path.open("rb") as file:
        deque(islice(peer.read(file), WARM_UP), maxlen=0)
    gc.collect()
    before = _status("VmRSS")
    with path.open("rb") as file:
        things = list(peer.read(file))
    gc.collect()
    return (_status("VmRSS") - before) / len(things)


def peak() -> int:
    """How large this process has been at most, in bytes."""
    return _status("VmHWM")


def _status(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", Path("/proc/self/status").read_text(), re.MULTILINE)
    if found is None:
        raise LookupError(f"/proc/self/status has no {name}")
    return int(found[1]) * 1024


if __name__ == "__main__":
    print(grown(named(Path(sys.argv[1]).stem), Path(sys.argv[1])))
