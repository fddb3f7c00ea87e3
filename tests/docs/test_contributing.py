"""The drawing in CONTRIBUTING.md, the import contract and the folders are one picture."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAWINGS = re.findall(r"```text\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.DOTALL)
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


def modules_in(folder: Path) -> set[str]:
    """What the folder listing of a package shows, without what begins with an underscore."""
    shown = (path for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists())
    return {path.stem for path in shown if not path.name.startswith("_")}


def test_the_drawing_is_the_contract_and_the_listing() -> None:
    """Every public folder and module of the package stands in the drawing, in the order in which imports point down."""
    drawn = [line.split()[0].strip("/").removesuffix(".py") for line in DRAWINGS[0].splitlines()]
    layers = [layer for layer in CONTRACTS[0]["layers"] if not layer.startswith("_")]

    assert layers == drawn
    assert modules_in(ROOT / "src" / "geoclaims") == set(drawn)


def test_the_rooms_of_the_analysis_are_drawn_as_they_are() -> None:
    """The same holds for the rooms of `analysis`."""
    drawn = {name for line in DRAWINGS[1].splitlines() for name in re.findall(r"(\w+)/", line)}
    layers = {name for layer in CONTRACTS[1]["layers"] for name in layer.split(" | ")}

    assert modules_in(ROOT / "src" / "geoclaims" / "analysis") - {"timeline"} == drawn - {"_graphs"}
    assert drawn <= layers
