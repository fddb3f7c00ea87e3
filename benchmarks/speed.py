"""How long peers take to read and to write, one after the other on the same records, several times.

A process measures some peers in turn and prints as JSON, for every round, the microseconds a record: to read with the
garbage collector at work, to read while it pauses, and to write. What was read is kept until it was written.

    python benchmarks/speed.py --rounds 3 /tmp/lines/geoclaims.jsonl /tmp/lines/pydantic.jsonl
    python benchmarks/speed.py --rounds 3 --hide orjson /tmp/lines/geoclaims.jsonl /tmp/lines/pydantic.jsonl
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import sys
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any, cast

import attrs
from goals import Goal, at_least, at_most
from growth import Row, table, timed
from lines import lines_of
from peers import Peer, named
from sections import Section, in_process

__all__ = ["section"]

QUICK = ("geoclaims_load", "geoclaims", "pydantic", "msgspec", "mashumaro", "orjson", "json")
SLOW = ("geoclaims_load", "geoclaims", "pydantic", "stix2", "followthemoney")
PLAIN = ("geoclaims_load", "geoclaims", "pydantic")
TURNS = 3
"""How often the processes take turns."""
ROUNDS = 3
"""How often the peers take turns in each process; the slow ones do it once."""
SAMPLE = 1_000
"""How many records are read and written first, to see that nothing is lost."""

ABOUT = """\
Microseconds a record, and the multiple of pydantic's time in the same round. Objects are kept in a list. *Paused* is
reading while the garbage collector pauses, as `load` has it do by itself; the goals of reading are about `load`. The
last two make dictionaries of which nothing is checked."""


@attrs.frozen
class Rounds:
    """What processes of one kind measured, round after round."""

    rounds: list[dict[str, dict[str, float]]]
    """By peer, by work."""

    def row(self, name: str, peer: str) -> Row:
        """What was measured of one peer."""
        row: dict[str, float | str] = {"variant": name}
        for work in ("read", "paused", "write"):
            row[f"{work}, µs"] = median(each[peer][work] for each in self.rounds)
            row[f"{work} / pydantic"] = self.ratio(work, peer, "pydantic")
        return row

    def ratio(self, work: str, peer: str, other: str) -> float:
        """How one peer's time compares with another's in the same round; the median of all rounds."""
        return median(each[peer][work] / each[other][work] for each in self.rounds)


def section(room: Path, records: int) -> Section:
    """Measure all peers, with orjson and without."""
    quick, slow, plain = ([lines_of(room, peer, records) for peer in peers] for peers in (QUICK, SLOW, PLAIN))
    compiled, patient, standard = Rounds([]), Rounds([]), Rounds([])
    for _ in range(TURNS):
        compiled.rounds.extend(in_process("speed", "--rounds", ROUNDS, *quick))
        standard.rounds.extend(in_process("speed", "--rounds", ROUNDS, "--hide", "orjson", "--", *plain))
        patient.rounds.extend(in_process("speed", "--rounds", 1, *slow))
    rows = [
        compiled.row("geoclaims `load` with orjson", "geoclaims_load"),
        compiled.row("geoclaims `read_lines` with orjson", "geoclaims"),
        standard.row("geoclaims `load`, standard library alone", "geoclaims_load"),
        standard.row("geoclaims `read_lines`, standard library alone", "geoclaims"),
        compiled.row("pydantic `validate_json`, `model_dump_json`", "pydantic"),
        compiled.row("msgspec `Struct`", "msgspec"),
        compiled.row("mashumaro with orjson", "mashumaro"),
        patient.row("stix2 `parse`, `serialize`", "stix2"),
        patient.row("followthemoney `get_proxy` with cleaning, `to_dict`", "followthemoney"),
        compiled.row("orjson", "orjson"),
        compiled.row("json", "json"),
    ]
    goals = _goals(compiled, patient, standard)
    return Section(f"Reading and writing {records} records", f"{ABOUT}\n\n{table(rows)}", goals)


def _goals(compiled: Rounds, patient: Rounds, standard: Rounds) -> list[Goal]:
    ours, stream = "geoclaims_load", "geoclaims"
    return [
        at_most("read, against pydantic", 1, compiled.ratio("read", ours, "pydantic")),
        at_most("read as a stream, against pydantic", 1, compiled.ratio("read", stream, "pydantic")),
        at_least("read, times as fast as stix2", 12, patient.ratio("read", "stix2", ours)),
        at_least("read, times as fast as followthemoney", 6, patient.ratio("read", "followthemoney", ours)),
        at_most("read, against msgspec", 1.5, compiled.ratio("read", ours, "msgspec")),
        at_most("read with the standard library, against pydantic", 1.6, standard.ratio("read", ours, "pydantic")),
        at_most("write, against pydantic", 1, compiled.ratio("write", ours, "pydantic")),
        at_most("write, against msgspec", 2.5, compiled.ratio("write", ours, "msgspec")),
    ]


def measure(peer: Peer, path: Path) -> dict[str, float]:
    """Read and write once, and read once more in peace."""
    gc.collect()
    reading, kept = timed(lambda: _read(peer, path))
    writing, _ = timed(lambda: peer.write(kept, io.BytesIO()))
    count = len(kept)
    kept.clear()
    gc.collect()
    gc.disable()
    paused, _ = timed(lambda: _read(peer, path))
    gc.enable()
    return {work: spent / count * 1e6 for work, spent in {"read": reading, "paused": paused, "write": writing}.items()}


def _read(peer: Peer, path: Path) -> list[Any]:
    with path.open("rb") as file:
        return list(peer.read(file))


def check_faithful(peer: Peer, path: Path) -> None:
    """Stop if a peer with a model like ours does not write what it read."""
    with path.open("rb") as file:
        lines = [*islice(file, SAMPLE)]
    target = io.BytesIO()
    peer.write(peer.read(io.BytesIO(b"".join(lines))), target)
    written = target.getvalue().splitlines()
    if peer.same_model and [*map(json.loads, lines)] != [*map(json.loads, written)]:
        sys.exit(f"{peer.name} does not write what it read")


def main() -> None:
    """Measure in this process, and print."""
    parser = argparse.ArgumentParser(description="How long peers take to read and to write.")
    parser.add_argument("--rounds", type=int, required=True, help="how often each of them reads and writes")
    parser.add_argument("--hide", help="a package to treat as if it were not installed")
    parser.add_argument("files", type=Path, nargs="+", help="what is read, each named after its peer")
    given = parser.parse_args()
    if given.hide:
        sys.modules[given.hide] = cast("Any", None)  # this is how the import system is told that there is none
    found = [(named(path.stem), path) for path in given.files]
    for peer, path in found:
        check_faithful(peer, path)
    gc.freeze()  # the collector shall visit what is read, and not what all these libraries are made of
    rounds = [{peer.name: measure(peer, path) for peer, path in found} for _ in range(given.rounds)]
    json.dump(rounds, sys.stdout)


if __name__ == "__main__":
    main()
