"""Hypothesis knows the classes of the library without being told, and nobody pays for it who does not ask."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, settings
from hypothesis import strategies as st

from geoclaims import Actor, Dossier, JsonObject, Record, Ref, Source, UnknownRecord, When
from geoclaims._hypothesis import register
from geoclaims.extend import Value
from geoclaims.records import RECORDS
from geoclaims.values import fields_of

ROOT = Path(__file__).parents[2]
FIRST = settings(database=None, derandomize=True, max_examples=200, phases=[Phase.generate])


def inner_classes() -> list[type[Any]]:
    """Every record type, and every value class inside one."""
    found: list[type[Any]] = [*RECORDS, UnknownRecord]
    for cls in found:
        embedded = [inner for field in fields_of(cls) for inner in field.kind.embeds if issubclass(inner, Value)]
        found += [inner for inner in dict.fromkeys(embedded) if inner not in found]
    return found


@pytest.mark.parametrize("cls", [*inner_classes(), Dossier, JsonObject, When])
def test_from_type_makes_each_class(cls: type[Any]) -> None:
    """Whatever a dossier can hold, `from_type` makes, and exactly that."""
    register()

    assert cls is type(find(st.from_type(cls), lambda _: True, settings=FIRST))


@pytest.mark.parametrize("cls", [Record, Source])
def test_from_type_makes_something_of_a_base(cls: type[Any]) -> None:
    """Of an abstract class, one of those below it."""
    register()

    assert isinstance(find(st.from_type(cls), lambda _: True, settings=FIRST), cls)


def test_from_type_makes_references() -> None:
    """With a target or without, alone or in tuples."""
    register()
    ref = find(st.from_type(Ref[Actor]), lambda _: True, settings=FIRST)
    refs = find(st.from_type(tuple[Ref[Actor], ...]), bool, settings=FIRST)

    assert (Ref, Ref) == (type(ref), type(refs[0]))


def test_it_is_an_entry_point() -> None:
    """Hypothesis finds the registration by the metadata of the package."""
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert {"geoclaims": "geoclaims._hypothesis:register"} == metadata["project"]["entry-points"]["hypothesis"]


def run(code: str) -> str:
    """What a fresh interpreter prints, its own errors included."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_registering_makes_no_strategy() -> None:
    """Anyone who imports Hypothesis loads neither the strategies nor the codec nor the rules."""
    code = (
        "import sys; from geoclaims._hypothesis import register; register();"
        "print([name for name in ('strategies', 'codec', 'rules') if f'geoclaims.{name}' in sys.modules])"
    )

    assert "[]\n" == run(code)


def test_without_hypothesis_there_is_a_next_step() -> None:
    """The strategies say what to install; the rest of the test kit works without."""
    without = "import sys; sys.modules['hypothesis'] = None\n"
    good = (
        "from geoclaims import CORE; from geoclaims.testing import *; assert_rule_examples(CORE.rules[0]); print('ok')"
    )
    strategies = run(without + "import geoclaims.strategies")

    assert "ok\n" == run(without + good)
    assert strategies.endswith("geoclaims.strategies needs an extra: pip install 'geoclaims[testing]'\n")
    assert "MissingExtraError" in strategies
