"""The parts of the results, and the processes in which they are measured."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
from goals import Goal

__all__ = ["Section", "in_process"]

_HERE = Path(__file__).resolve().parent


@attrs.frozen
class Section:
    """One part of the results."""

    title: str
    text: str
    goals: list[Goal]


def in_process(module: str, *arguments: object) -> Any:
    """What a module of this folder prints as JSON in a process of its own, which nothing before it has touched."""
    told = [module, *map(str, arguments)]
    print(*told, file=sys.stderr, flush=True)
    command: list[str | Path] = [sys.executable, _HERE / f"{module}.py", *told[1:]]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)  # noqa: S603 - it is our own
