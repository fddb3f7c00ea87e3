from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from geoclaims import CORE

ROOT = Path(__file__).parents[2]


def render(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the script that writes the pages."""
    command = [sys.executable, ROOT / "scripts" / "render_rule_pages.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_committed_pages_are_fresh() -> None:
    """The pages in docs/rules are what the rules say."""
    done = render("--check")

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_check_names_what_is_wrong(tmp_path: Path) -> None:
    """The check names stale, missing and superfluous pages; writing the pages mends all three."""
    render(tmp_path)
    (tmp_path / "IN01.md").write_text("# IN01 old\n", encoding="utf-8")
    (tmp_path / "IN02.md").unlink()
    (tmp_path / "XX99.md").touch()

    done = render("--check", tmp_path)

    assert [line.partition(";")[0] for line in done.stdout.splitlines()] == [
        "IN01.md is stale",
        "IN02.md is missing",
        "XX99.md is superfluous: no rule has this code",
    ]
    assert done.returncode == 1
    assert render(tmp_path).returncode == 0
    assert render("--check", tmp_path).returncode == 0


def test_codes_in_prose_are_links(tmp_path: Path) -> None:
    """On a rule's page, another rule's code is a link to its page, and nothing else is."""
    render(tmp_path)
    codes = {rule.code for rule in CORE.rules}
    for page in sorted(tmp_path.glob("[A-Z]*.md")):
        prose = re.sub(r"^```.*?^```$|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        links = re.findall(r"\[(\w+)\]\((\w+)\.md\)", prose)
        rest = re.sub(r"\[\w+\]\(\w+\.md\)", "", prose)

        assert all(text == target and target in codes - {page.stem} for text, target in links)
        assert codes.intersection(re.findall(r"\w+", rest)) <= {page.stem}


def test_every_rule_is_in_the_navigation() -> None:
    """A reader finds each rule's page on the left of the site, in the order of the rules."""
    listed = re.findall(r"- rules/([A-Z]+[0-9]+)\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))

    assert listed == sorted(rule.code for rule in CORE.rules)
