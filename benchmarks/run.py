"""How fast and how small geoclaims is beside its peers, and whether it reaches its goals.

    python benchmarks/run.py                   # 100 000 records: about half an hour
    python benchmarks/run.py --records 10000   # a quick look
    python benchmarks/run.py --million         # and a million records read, checked and written: much longer

It needs nothing but Python, a network and Linux. It makes an environment of its own in `benchmarks/.venv`, installs
this checkout and the peers of `benchmarks/requirements.txt` there, measures, and writes `benchmarks/results.md`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOM = HERE / ".venv"
PYTHON = ROOM / "bin" / "python"
REQUIREMENTS = HERE / "requirements.txt"


def make_room() -> None:
    """Make the environment, unless it was made for just these requirements."""
    wanted = REQUIREMENTS.read_text() + (HERE.parent / "pyproject.toml").read_text()
    done = ROOM / "installed"
    if done.exists() and done.read_text() == wanted:
        return
    print("installing the checkout and its peers into benchmarks/.venv", flush=True)
    venv.create(ROOM, clear=True, with_pip=True)
    install: list[str | Path] = [PYTHON, "-m", "pip", "install", "--quiet"]
    subprocess.run([*install, "--editable", f"{HERE.parent}[fast]", "--requirement", REQUIREMENTS], check=True)  # noqa: S603 - our own
    done.write_text(wanted)


def main() -> int:
    """Install and measure."""
    if not Path("/proc/self/status").exists():
        print("memory is read from /proc; run it on Linux", file=sys.stderr)
        return 2
    make_room()
    # Another checkout on the path would be measured in place of this one.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command: list[str | Path] = [PYTHON, HERE / "measure.py", *sys.argv[1:]]
    return subprocess.run(command, check=False, env=environment).returncode  # noqa: S603 - our own


if __name__ == "__main__":
    sys.exit(main())
