"""Processes that are killed while they write."""

from __future__ import annotations

import io
import json
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geoclaims import State, dump, write_lines

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes cannot be killed there")
WRITERS = pytest.mark.parametrize("writer", ["dump", "write_lines"])
NAMES = pytest.mark.parametrize("name", ["case.json", "case.json.gz"])

LEFT = re.compile(r"\.case\.json(\.gz)?\.[0-9a-f]{16}\.tmp")
"""What may remain beside a file."""

COMMON = """
import os, signal, sys
from pathlib import Path
from geoclaims import State, dump, write_lines

writer, file = {"dump": dump, "write_lines": write_lines}[sys.argv[1]], Path(sys.argv[2])

def states(version, number):
    return (State(id=f"s{index}", name=version) for index in range(number))
"""

AT_EVERY_STEP = (
    COMMON
    + """
import json

replacement = list(states("new", 2))
writer(replacement, file)
new = file.read_bytes()
writer(states("old", 2), file)
old = file.read_bytes()

def killing(steps):
    def count(_, event, __):
        nonlocal steps
        steps -= event in ("call", "c_call")
        if steps < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return count

found, step, code = [], 0, None
while code != 0:
    file.write_bytes(old)
    child = os.fork()
    if child == 0:
        sys.setprofile(killing(step))
        writer(replacement, file)
        sys.setprofile(None)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    held = file.read_bytes()
    found.append("old" if held == old else "new" if held == new else "broken")
    step += 1
print(json.dumps(found))
"""
)

ENDLESS = (
    COMMON
    + """
def endless():
    for number, state in enumerate(states("new", 10**12)):
        if number == 10_000:
            os.write(1, b"ready")
        yield state

writer(endless(), file)
"""
)

OVER_AND_OVER = (
    COMMON
    + """
os.write(1, b"ready")
while True:
    for version in ("old", "new"):
        writer(states(version, 200), file)
"""
)


def written(writer: str, version: str, file: Path) -> bytes:
    """What a whole file holds."""
    {"dump": dump, "write_lines": write_lines}[writer]([State(id=f"s{i}", name=version) for i in range(200)], file)
    return file.read_bytes()


def ready(script: str, writer: str, file: Path) -> subprocess.Popen[bytes]:
    """A process that runs a script and has said that it is on its way."""
    command = [sys.executable, "-c", script, writer, str(file)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert isinstance(child.stdout, io.BufferedReader)
    assert b"ready" == child.stdout.read(5)
    return child


def kill(child: subprocess.Popen[bytes]) -> None:
    """End a process without letting it clean up."""
    with child:
        child.kill()
    assert -signal.SIGKILL == child.returncode


@pytest.mark.slow
@WRITERS
@NAMES
def test_killed_at_any_step_it_leaves_the_old_file_or_the_new(writer: str, name: str, tmp_path: Path) -> None:
    """At every call that writing makes, one after another: first the old file is there, then the new, never another."""
    command = [sys.executable, "-c", AT_EVERY_STEP, writer, str(tmp_path / name)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    before, after = found.count("old"), found.count("new")

    assert ["old"] * before + ["new"] * after == found
    assert min(before, after) > 3
    assert all(LEFT.fullmatch(left.name) for left in tmp_path.iterdir() if left.name != name)


@WRITERS
@NAMES
def test_killed_in_the_middle_it_leaves_the_old_file(writer: str, name: str, tmp_path: Path) -> None:
    """However much was written, or collected, by then. What was begun may remain beside it."""
    file = tmp_path / name
    old = written(writer, "old", file)

    kill(ready(ENDLESS, writer, file))

    assert old == file.read_bytes()
    assert all(LEFT.fullmatch(left.name) for left in tmp_path.iterdir() if left.name != name)


@pytest.mark.slow
@WRITERS
@NAMES
def test_killed_at_random_it_leaves_one_of_two_whole_files(writer: str, name: str, tmp_path: Path) -> None:
    """A process that replaces a file over and over leaves one version or the other."""
    file, chance = tmp_path / name, random.Random(name)  # noqa: S311 - for a test
    versions = [written(writer, version, file) for version in ("old", "new")]

    for _ in range(3):
        child = ready(OVER_AND_OVER, writer, file)
        time.sleep(chance.random() / 20)
        kill(child)

        assert file.read_bytes() in versions
