"""The look at the sources names what it finds."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

import check_sources  # it is beside the package


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"""A module."""\n', []),
        ("X = 1\n", ["odd.py: has no docstring"]),
        ('"""A module."""\nclass Some:\n    pass\n', ["odd.py:2: Some has no docstring"]),
        ('"""A module."""\nclass _Some:\n    pass\n', []),
        ('"""A module."""\n' + "# long\n" * 400, ["odd.py: 401 lines; is it more than one concept?"]),
        ('"""A module."""\ndef f():\n    """It."""\n' + "    f()\n" * 41, ["odd.py:2: f has 41 lines of code"]),
        ('"""A module."""\ndef f():\n    """It."""\n' + "    f()\n" * 40, []),
    ],
)
def test_what_is_odd_is_named(text: str, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long file, a long function, and a module or class without a docstring."""
    monkeypatch.setattr(check_sources, "PACKAGE", tmp_path)
    file = tmp_path / "odd.py"
    file.write_text(text, encoding="utf-8")

    assert expected == list(check_sources.problems(file))


def test_a_file_may_be_longer_for_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every exception is a file that is there, and longer."""
    assert {} == {
        name: reason
        for name, reason in check_sources.LONGER.items()
        if len((check_sources.PACKAGE / name).read_text(encoding="utf-8").splitlines()) <= check_sources.LINES
    }
    monkeypatch.setattr(check_sources, "PACKAGE", tmp_path)
    (tmp_path / "converters.py").write_text('"""A grid."""\n' + "# long\n" * 500, encoding="utf-8")

    assert 0 == check_sources.main()
