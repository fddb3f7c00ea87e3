from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from geoclaims import CORE, loads

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "format.md"


def test_the_committed_page_is_fresh() -> None:
    """What the page says of each field is what the record types say."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "render_format_page.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def test_the_example_on_the_page_is_read() -> None:
    """The document shown is one."""
    (example,) = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)

    assert len(json.loads(example)["records"]) == len(loads(example, strict=True))


def test_every_tag_has_a_table() -> None:
    """Each record type that a document can hold is on the page."""
    titles = re.findall(r"^### `(.+?)`", PAGE.read_text(encoding="utf-8"), re.MULTILINE)

    assert [cls.type for cls in CORE.types] == titles
