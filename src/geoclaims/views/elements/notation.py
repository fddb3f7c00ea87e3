"""Graphs of sources in other programs' notations: Mermaid and DOT."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from geoclaims.analysis.sources.chains import ChainEnding
from geoclaims.text.hidden_characters import written_out
from geoclaims.views.elements.frame import shortened

__all__ = ["dot", "mermaid"]

Names: TypeAlias = Mapping[str, tuple[str, str]]
"""From the id of a source to what to call it, and what else there is to say of it."""
Steps: TypeAlias = Iterable[tuple[str, str, str]]
"""Where a step begins, where it leads, and what it is."""
_RELAYS: Final = "relays"
_CELLS: Final = 80
"""The cells that a line of a label may take: Mermaid draws nothing at all of a text that is too long."""
# Mermaid reads Markdown and entities in its labels: whatever could begin one is written as its number.
_SPEAKING: Final = re.compile(r"[^\w\n .,:()'/-]|^[^A-Za-z]")


def mermaid(names: Names, steps: Steps, ends: Mapping[str, ChainEnding]) -> str:
    """Return a flowchart in Mermaid. Origins have a double frame, and the ends of lost chains a dashed one.

    Args:
        names: The sources.
        steps: What leads where.
        ends: How chains end at those where they end.
    """
    return "".join(f"{line}\n" for line in _mermaid(names, steps, ends))


def _mermaid(names: Names, steps: Steps, ends: Mapping[str, ChainEnding]) -> Iterator[str]:
    numbers = {id: f"s{number}" for number, id in enumerate(names, 1)}
    yield "flowchart LR"
    for id, told in names.items():
        left, right = ("[[", "]]") if ends.get(id) is ChainEnding.ORIGIN else ("[", "]")
        label = _SPEAKING.sub(_number, "\n".join(_lines(told))).replace("\n", "<br>")
        yield f'  {numbers[id]}{left}"{label}"{right}'
    for start, end, word in steps:
        arrow = f"-. {word} .->" if word == _RELAYS else f"-- {word} -->"
        yield f"  {numbers[start]} {arrow} {numbers[end]}"
    if lost := [numbers[id] for id, ending in ends.items() if ending is not ChainEnding.ORIGIN]:
        yield "  classDef lost stroke-dasharray: 4 3"
        yield f"  class {','.join(lost)} lost"


def dot(names: Names, steps: Steps, ends: Mapping[str, ChainEnding]) -> str:
    """Return a graph in DOT. Origins have a double frame, and the ends of lost chains a dashed one.

    Args:
        names: The sources.
        steps: What leads where.
        ends: How chains end at those where they end.
    """
    return "".join(f"{line}\n" for line in _dot(names, steps, ends))


def _dot(names: Names, steps: Steps, ends: Mapping[str, ChainEnding]) -> Iterator[str]:
    yield "digraph sources {"
    yield '  graph [rankdir="LR"];'
    yield '  node [shape="box"];'
    for id, told in names.items():
        label = "\\n".join(map(_escaped, _lines(told)))
        look = ", style=dashed" if id in ends else ""
        look = ", peripheries=2" if ends.get(id) is ChainEnding.ORIGIN else look
        yield f'  {_quoted(id)} [label="{label}"{look}];'
    for start, end, word in steps:
        look = ", style=dotted" if word == _RELAYS else ""
        yield f"  {_quoted(start)} -> {_quoted(end)} [label={_quoted(word)}{look}];"
    yield "}"


def _lines(told: tuple[str, str]) -> Iterator[str]:
    """Yield what is said of a source, in lines that fit."""
    return (shortened(text, _CELLS) for text in told if text)


def _number(found: re.Match[str]) -> str:
    return f"#{ord(found[0])};"


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return written_out(text).replace("\\", "\\\\").replace('"', '\\"')
