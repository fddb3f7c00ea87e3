"""What all tests share: how much Hypothesis tries, that two runs try the same, the JSON engines, the shell command."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from geoclaims.cli import main
from geoclaims.codec import _json_decoding, json_documents, json_lines
from geoclaims.codec._json_engines import STANDARD, Engine, compiled
from geoclaims.scales import code_lists

Shell = Callable[..., tuple[int, str, str]]

# `default` is for working with; `ci` tries at least as much as a release has to, and `deep` searches for an hour.
settings.register_profile("default", max_examples=10, deadline=None, derandomize=True)
settings.register_profile("few", parent=settings.get_profile("default"), max_examples=5)
settings.register_profile("ci", parent=settings.get_profile("default"), max_examples=25)
settings.register_profile(
    "deep", max_examples=1000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave slow tests to CI and to deep searches, unless they are asked for by a mark."""
    if PROFILE == "default" and not config.getoption("markexpr"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="slow; run with HYPOTHESIS_PROFILE=ci"))


@pytest.fixture(params=[STANDARD, compiled()], ids=["standard", "compiled"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """One engine after the other, as if there were no other."""
    given: Engine = request.param or pytest.skip("orjson is not installed")
    for module in (_json_decoding, json_documents, json_lines):
        monkeypatch.setattr(module, "ENGINE", given)
    return given


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """The command, run in an empty directory: its exit code, output and errors."""
    monkeypatch.chdir(tmp_path)

    def run(*words: str) -> tuple[int, str, str]:
        code = main(words)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


@pytest.fixture
def _without_pycountry(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The lists of ISO 3166-1 cannot be read, as where the extra is not installed."""
    monkeypatch.setitem(sys.modules, "pycountry", None)
    code_lists._read.cache_clear()
    yield
    code_lists._read.cache_clear()
