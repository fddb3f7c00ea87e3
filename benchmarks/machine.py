"""What the measurements were made on."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

__all__ = ["description"]


def description(packages: Iterable[str]) -> str:
    """The day, the machine, Python and the versions of packages, in sentences."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    versions = ", ".join(f"{package} {version(package)}" for package in packages)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    hardware = f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB of memory"
    return f"Measured on {datetime.now(UTC).date()}, on {hardware}; {platform.system()}, {python}; {versions}."


def _processor() -> str:
    found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found[1] if found else platform.machine()
