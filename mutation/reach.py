"""Which tests run which line of the library, and how long each takes: recorded once, and again where a file changed."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from pathlib import Path

import attrs
import coverage
import pytest
from mutants import PACKAGE, Mutant

__all__ = ["QUIETLY", "ROOT", "Reach", "test_files"]

ROOT = PACKAGE.parents[1]
QUIETLY = ["-s", "-q", "--no-header", "--no-summary", "--tb=no", "-p", "no:cacheprovider", "-p", "no:cov"]
QUIETLY += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
LEFT_OUT = (
    "tests/docs/test_griffe_attrs.py",
    "tests/docs/test_reference.py",
    "tests/codec/test_killed.py",
    "tests/test_package.py",
    "tests/test_typing.py",
    "tests/typing",
)
"""They look at the source as text, or start other processes: they say nothing about a mutant."""


def test_files() -> list[Path]:
    """Every file of tests that may kill a mutant."""
    left_out = [ROOT / path for path in LEFT_OUT]
    found = sorted((ROOT / "tests").rglob("test_*.py"))
    return [path for path in found if not any(path.is_relative_to(one) for one in left_out)]


@attrs.define
class Reach:
    """What has been recorded."""

    seconds: dict[str, float] = attrs.field(factory=dict)
    """Of every test, by its id."""

    breadths: dict[str, int] = attrs.field(factory=dict)
    """How many lines of the library a test runs."""

    _data: coverage.CoverageData = attrs.field(factory=lambda: coverage.CoverageData(no_disk=True))
    _latest: tuple[Path, dict[int, list[str]]] = (Path(), {})

    def of(self, mutant: Mutant) -> list[str]:
        """The tests that run what is mutated, the fast and narrow first; outside functions, any line of its file."""
        if self._latest[0] != mutant.path:
            self._latest = mutant.path, self._data.contexts_by_lineno(str(mutant.path))
        by_line = self._latest[1]
        lines = mutant.lines if mutant.function else by_line
        found = {test for line in lines for test in by_line.get(line, ()) if test}
        return sorted(found, key=lambda test: (self.seconds[test] * self.breadths[test], test))

    def beside(self, mutant: Mutant) -> list[str]:
        """The tests of its room, the fast first; all there are, if none was seen to run anything of its module."""
        folder = f"tests/{mutant.room}/" if self.of(mutant) else "tests/"
        return sorted((test for test in self.seconds if test.startswith(folder)), key=lambda test: self.seconds[test])

    @classmethod
    def recorded(cls, cache: Path) -> Reach:
        """What is known, after the missing was recorded, each file of tests in a process of its own."""
        cache.mkdir(parents=True, exist_ok=True)
        shared = set((ROOT / "tests").glob("*.py")).difference(test_files())
        basis = _digest([*PACKAGE.rglob("*.py"), *shared])
        reach = cls()
        for path in test_files():
            known = cache / "-".join(path.relative_to(ROOT).with_suffix("").parts)
            reach._add(known, basis + _digest([path]), path)
        return reach

    def _add(self, known: Path, digest: str, path: Path) -> None:
        clocked = known.with_suffix(".json")
        if not clocked.exists() or json.loads(clocked.read_text(encoding="utf-8"))["digest"] != digest:
            print("recording", path.relative_to(ROOT), flush=True)
            _in_a_process_of_its_own(path, known, digest)
        recorded = json.loads(clocked.read_text(encoding="utf-8"))
        self.seconds.update(recorded["seconds"])
        self.breadths.update(recorded["breadths"])
        data = coverage.CoverageData(str(known.with_suffix(".coverage")))
        data.read()
        self._data.update(data)


def _digest(paths: Iterable[Path]) -> str:
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(paths))).hexdigest()


def _in_a_process_of_its_own(path: Path, known: Path, digest: str) -> None:
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            message = f"{path}: the tests fail without any mutant"
            raise SystemExit(message)
        return
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    recorded = _record(path, known.with_suffix(".coverage"))
    if recorded:
        known.with_suffix(".json").write_text(json.dumps({"digest": digest, **recorded}), encoding="utf-8")
    os._exit(not recorded)


def _record(path: Path, data: Path) -> dict[str, Mapping[str, float]]:
    data.unlink(missing_ok=True)
    measured = coverage.Coverage(data_file=str(data), config_file=False, include=[f"{PACKAGE}/*"])
    clock = _Clock(measured)
    measured.start()
    outcome = pytest.main([str(path), *QUIETLY], plugins=[clock])
    measured.stop()
    measured.save()
    breadths = Counter(_runs(measured.get_data()))
    return {"seconds": clock.seconds, "breadths": breadths} if outcome == pytest.ExitCode.OK else {}


def _runs(data: coverage.CoverageData) -> Iterator[str]:
    """Every test, once for each line that it runs."""
    for path in data.measured_files():
        for tests in data.contexts_by_lineno(path).values():
            yield from tests


@attrs.define
class _Clock:
    """Tells coverage which test runs, and takes its time."""

    measured: coverage.Coverage
    seconds: dict[str, float] = attrs.field(factory=dict)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.measured.switch_context(item.nodeid)
        begun = time.perf_counter()
        result = yield
        self.seconds[item.nodeid] = time.perf_counter() - begun
        self.measured.switch_context("")
        return result
