"""The mutants that may survive, each with its reason: `survivors.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

__all__ = ["explained"]

SURVIVORS = Path(__file__).with_name("survivors.toml")


@cache
def explained() -> dict[str, str]:
    """The reason of every mutant that may survive, by its name."""
    groups = tomllib.loads(SURVIVORS.read_text(encoding="utf-8")).get("group", [])
    return {mutant: group["reason"] for group in groups for mutant in group["mutants"]}
