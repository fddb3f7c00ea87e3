"""The seed corpus: the smallest dossier of every record type, the examples of all rules, and hostile documents.

It is made anew for every run, of the library as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hostile_cases import CASES, TEXTS
from hypothesis import Phase, find, settings

from geoclaims import CORE, Proposition, State, dumps, load
from geoclaims.checking.rule_examples import run_example
from geoclaims.strategies import records
from geoclaims.values._fields.fields import fields_of

__all__ = ["seeds", "words", "write"]

HERE = Path(__file__).resolve().parent
ARTICLE = HERE.parent / "examples" / "dprk-russia-2024.json"
LARGEST = 4_000
"""The bytes of the largest seed."""
_QUICK = settings(
    database=None, derandomize=True, max_examples=2_000, phases=[Phase.generate, Phase.shrink], deadline=None
)


def write(folder: Path) -> None:
    """Write the corpus and, beside it, the dictionary."""
    (folder / "corpus").mkdir(parents=True)
    for name, data in seeds():
        (folder / "corpus" / name).write_bytes(data)
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in words()), "utf-8")


def seeds() -> Iterator[tuple[str, bytes]]:
    """Every file of the corpus, by name."""
    for cls in CORE.types:
        smallest: Any = find(records(cls), lambda _: True, settings=_QUICK)
        yield f"type-{cls.type}.json", dumps([smallest]).encode()
    for rule in CORE.rules:
        for section in ("reported", "accepted"):
            yield f"rule-{rule.code}-{section}.json", dumps(run_example(rule.page.example(section))).encode()
    for cls in CORE.types:
        if said := [record for record in load(ARTICLE) if type(record) is cls][:4]:
            yield f"article-{cls.type}.json", dumps(said).encode()

    for name, case in CASES.items():
        if case.stored is not None and len(case.stored) <= LARGEST:
            yield f"case-{_slug(name)}.json", case.stored
    for name, text in TEXTS.items():
        said = [State(id="a", name=text, extra={text: text}), Proposition(id="b", text=text)]
        yield f"text-{_slug(name)}.json", dumps(said).encode()


def words() -> list[str]:
    """The keys and tags of the format, for the dictionary of the fuzzer."""
    keys = {field.name for cls in CORE.types for field in fields_of(cls)}
    return sorted(keys | set(CORE.tags) | {"geoclaims", "records", "type"})


def _slug(name: str) -> str:
    return re.sub(r"\W+", "-", name).lower()
