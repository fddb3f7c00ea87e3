"""How long Python takes to start with geoclaims, and with what it is made of."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from goals import at_most
from growth import Row, table, timed
from sections import Section

__all__ = ["section"]

PYTHON = sys.executable
COMMANDS = {
    "`pass`": (PYTHON, "-c", "pass"),
    "`import attrs, cattrs`": (PYTHON, "-c", "import attrs, cattrs"),
    "`import cattrs`": (PYTHON, "-c", "import cattrs"),
    "`import geoclaims`": (PYTHON, "-c", "import geoclaims"),
    "`from geoclaims import load`": (PYTHON, "-c", "from geoclaims import load"),
    "`geoclaims --version`": (str(Path(PYTHON).with_name("geoclaims")), "--version"),
}
"""What is run. `import geoclaims` builds no class before it is asked for one."""
RUNS = 15


def section() -> Section:
    """Measure them in turn."""
    spent = milliseconds()
    bare = spent["`pass`"]
    rows: list[Row] = [{"run": name, "ms": each, "beyond `pass`, ms": each - bare} for name, each in spent.items()]
    told = ", ".join(f"{owner} {value:.0f} ms" for owner, value in shares().items())
    goals = [
        at_most("import geoclaims, ms beyond an empty program", 3, spent["`import geoclaims`"] - bare),
        at_most(
            "geoclaims --version, against import cattrs", 1.5, spent["`geoclaims --version`"] / spent["`import cattrs`"]
        ),
    ]
    return Section(
        "Starting", f"{table(rows)}\n\n`from geoclaims import load` by `python -X importtime`: {told}.", goals
    )


def milliseconds() -> dict[str, float]:
    """How long each command takes, as the median of runs in turn; the first of each does not count."""
    for command in COMMANDS.values():
        _run(command)
    turns = [{name: _seconds(command) for name, command in COMMANDS.items()} for _ in range(RUNS)]
    return {name: median(turn[name] for turn in turns) * 1e3 for name in COMMANDS}


def _seconds(command: Sequence[str]) -> float:
    spent, _ = timed(lambda: _run(command))
    return spent


def shares() -> dict[str, float]:
    """Which packages take how many milliseconds by themselves when all of geoclaims is imported."""
    told = _run((PYTHON, "-X", "importtime", "-c", "from geoclaims import load"))
    spent = {"geoclaims": 0.0, "attrs and cattrs": 0.0, "everything else": 0.0}
    for line in told.splitlines():
        own, _, name = line.removeprefix("import time:").split("|")
        if own.strip().isdigit():
            spent[_owner(name.strip().split(".")[0])] += int(own) / 1e3
    return spent


def _owner(package: str) -> str:
    owners = {"geoclaims": "geoclaims"} | dict.fromkeys(("attr", "attrs", "cattr", "cattrs"), "attrs and cattrs")
    return owners.get(package, "everything else")


def _run(command: Sequence[str]) -> str:
    """What a command says besides its output."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stderr  # noqa: S603 - it is our own
