"""A trial: the tests that run what a mutant changes, against that mutant, in a process of its own.

Each process is a fork. Where the change is within a function, the fork is of a process that has imported everything
and collected all tests: it puts the code of the mutant into the function, wherever that is held, and runs the tests.
Any other change shows when the module is imported: the fork is of a process that has not imported the library, and
reads the mutant in place of the module.
"""

from __future__ import annotations

import gc
import importlib.abc
import importlib.util
import math
import os
import resource
import signal
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import _lru_cache_wrapper
from importlib.machinery import ModuleSpec
from inspect import CO_OPTIMIZED
from itertools import zip_longest
from types import CodeType, FunctionType, ModuleType
from typing import cast

import attrs
import pytest
from _pytest.runner import runtestprotocol
from mutants import PACKAGE, Mutant
from reach import QUIETLY, ROOT, Reach, test_files

__all__ = ["Warm", "fresh"]

SURVIVED, KILLED, NOT_WARM = 0, 1, 2
ENOUGH = 60.0
"""Seconds of tests, as recorded, that a mutant has to survive."""
MEMORY = 4 * 2**30

Place = tuple[str, int]


@attrs.define
class Warm:
    """The plugin of a pytest that collects every test, and then tries mutants with them."""

    reach: Reach
    mutants: Iterable[Mutant]
    done: Callable[[Mutant, str], None]
    """Hears of every mutant how it ended; `not warm` if it has to be tried afresh."""

    def run(self) -> None:
        """Try them all."""
        pytest.main([*map(str, test_files()), *QUIETLY], plugins=[self])

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Stand in for running every test once."""
        items = {item.nodeid: item for item in session.items}
        held = _functions()
        _forget()
        gc.freeze()
        for mutant in self.mutants:
            chosen = [items[test] for test in _enough(self.reach, self.reach.of(mutant))]
            self.done(mutant, _forked(_Swap(mutant, held, chosen, self.reach)))
        return True


@attrs.frozen
class _Swap:
    """A trial where everything is imported."""

    mutant: Mutant
    held: dict[Place, list[FunctionType]]
    chosen: Sequence[pytest.Item]
    reach: Reach

    def __call__(self) -> int:
        place = str(self.mutant.path), cast("int", self.mutant.function)
        codes = {code.co_firstlineno: code for code in _codes(compile(self.mutant.code, place[0], "exec"))}
        holders = self.held.get(place, [])
        alike = all(holder.__code__.co_freevars == codes[place[1]].co_freevars for holder in holders)
        if not (self.chosen and holders and alike):
            return NOT_WARM
        for holder in holders:
            holder.__code__ = codes[place[1]]
        for item, following in zip_longest(self.chosen, self.chosen[1:]):
            _give(self.reach.seconds[item.nodeid])
            if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
                return KILLED
        return SURVIVED


def _functions() -> dict[Place, list[FunctionType]]:
    """Every function of the library that is held anywhere, by where its code begins."""
    found: dict[Place, list[FunctionType]] = defaultdict(list)
    for one in gc.get_objects():
        if type(one) is FunctionType and one.__code__.co_filename.startswith(str(PACKAGE)):
            found[one.__code__.co_filename, one.__code__.co_firstlineno].append(one)
    return found


def _forget() -> None:
    """Empty the caches of the library, of what was worked out while it was imported and the tests collected."""
    for one in gc.get_objects():
        if isinstance(one, _lru_cache_wrapper) and one.__module__.startswith(PACKAGE.name):
            one.cache_clear()


def _codes(code: CodeType) -> Iterator[CodeType]:
    """The code of the outermost functions of a module."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & CO_OPTIMIZED and not inner.co_name.startswith("<"):
                yield inner
            else:
                yield from _codes(inner)


def fresh(mutant: Mutant, reach: Reach) -> str:
    """Try a mutant where the library is not yet imported. What it changes may be seen without running its module."""
    chosen = list(dict.fromkeys((*_enough(reach, reach.of(mutant)), *_enough(reach, reach.beside(mutant)))))
    return _forked(lambda: _imported(mutant, chosen, reach))


def _imported(mutant: Mutant, chosen: Sequence[str], reach: Reach) -> int:
    files = dict.fromkeys(test.partition("::")[0] for test in chosen)
    sys.meta_path.insert(0, _Mutated(mutant))
    _give(10)
    for file in files:
        outcome = pytest.main([str(ROOT / file), "-x", *QUIETLY], plugins=[_Chosen(set(chosen), reach)])
        if outcome not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
            return KILLED
    return SURVIVED


@attrs.frozen
class _Chosen:
    """The plugin that leaves some tests of a file, the fastest first."""

    tests: set[str]
    reach: Reach

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave them."""
        items[:] = [item for item in items if item.nodeid in self.tests]
        items.sort(key=lambda item: self.reach.seconds.get(item.nodeid, 0))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Give each its time."""
        _give(self.reach.seconds.get(nodeid, 1))


@attrs.frozen
class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds a mutant in place of its module."""

    mutant: Mutant

    def find_spec(self, fullname: str, path: object = None, target: ModuleType | None = None) -> ModuleSpec | None:
        """The mutant, if it is asked for."""
        where = ".".join(self.mutant.path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
        if fullname != where:
            return None
        inner = [str(self.mutant.path.parent)] if self.mutant.path.name == "__init__.py" else None
        return importlib.util.spec_from_file_location(
            fullname, self.mutant.path, loader=self, submodule_search_locations=inner
        )

    def exec_module(self, module: ModuleType) -> None:
        """Run it."""
        exec(compile(self.mutant.code, str(self.mutant.path), "exec"), vars(module))


def _enough(reach: Reach, tests: Iterable[str]) -> Iterator[str]:
    """The first of some tests, for as long as a mutant has to survive."""
    taken = 0.0
    for test in tests:
        yield test
        taken += reach.seconds[test]
        if taken > ENOUGH:
            return


def _give(seconds: float) -> None:
    """Let this process live for ten times as long, and a little more; on a wall clock, ten times that."""
    signal.setitimer(signal.ITIMER_PROF, 5 + 10 * seconds)
    signal.alarm(math.ceil(10 * (5 + 10 * seconds)))


def _forked(trial: Callable[[], int]) -> str:
    """How a trial ended in a process of its own."""
    if child := os.fork():
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            late = os.WTERMSIG(status) in {signal.SIGPROF, signal.SIGALRM}
            return "timed out" if late else "killed"
        return {SURVIVED: "survived", NOT_WARM: "not warm"}.get(os.WEXITSTATUS(status), "killed")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    try:
        os._exit(trial())
    finally:
        os._exit(KILLED)
