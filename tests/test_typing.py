from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from processes import unwatched

ROOT = Path(__file__).parent.parent
CHECKERS = {
    "mypy": ["mypy", "src", "tests/typing"],
    "pyright": ["pyright", "--warnings", "--pythonpath", sys.executable, "src", "tests/typing"],
}


def _checked(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """What a type checker says, run as its users run it, and not watched by coverage."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, env=unwatched(), capture_output=True, text=True, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize("arguments", CHECKERS.values(), ids=CHECKERS)
def test_checkers_accept_what_is_right_and_report_what_is_wrong(arguments: list[str]) -> None:
    """Strictly checked, the library has no errors, right uses have their types, and every wrong use is reported."""
    result = _checked(*arguments)

    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["mypy", "--strict", "--config-file="], 'Unused "type: ignore" comment'),
        (["pyright", "--pythonpath", sys.executable], 'Unnecessary "# pyright: ignore" rule'),
    ],
    ids=CHECKERS,
)
def test_mistake_that_is_no_longer_reported_fails(arguments: list[str], complaint: str, tmp_path: Path) -> None:
    """An expected error that does not come is an error itself, so the wrong uses cannot become void."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.pyright]\nreportUnnecessaryTypeIgnoreComment = "error"\nenableTypeIgnoreComments = false\n',
        encoding="utf-8",
    )
    right = "text: str = ''  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]\n"
    (tmp_path / "void.py").write_text(right, encoding="utf-8")

    result = _checked(*arguments, "void.py", folder=tmp_path)

    assert result.returncode == 1
    assert complaint in result.stdout
