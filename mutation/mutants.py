"""A mutant: a module of the library with one small change in it."""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from operators import OPERATORS

__all__ = ["PACKAGE", "ROOMS", "Mutant", "mutants_of"]

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "geoclaims"
ROOMS = ("values", "scales", "text", "analysis", "rules", "codec", "checking")

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@attrs.frozen(kw_only=True)
class Mutant:
    """One change, named so that the name outlives changes elsewhere in the file, and how it is laid out."""

    name: str
    """The file, the definition, the operator, and how many places in the definition came before for this operator."""

    difference: str
    """The lines before and after."""

    path: Path

    code: str
    """The whole module, mutated."""

    lines: range
    """The lines of the statement that is changed."""

    function: int | None
    """The line at which the outermost function around the change begins, its decorators included; None outside one."""

    @property
    def room(self) -> str:
        """The package that it is in."""
        return self.name.partition("/")[0]

    @property
    def lot(self) -> int:
        """A number below a hundred, drawn once and for all."""
        return int.from_bytes(hashlib.sha256(self.name.encode()).digest()[:8]) % 100


def mutants_of(room: str) -> Iterator[Mutant]:
    """Every mutant of a room, file by file."""
    for path in sorted((PACKAGE / room).rglob("*.py")):
        yield from _of_file(path, Counter())


def _of_file(path: Path, places: Counter[str]) -> Iterator[Mutant]:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    meaning = _meaning(source)
    seen = {meaning}
    for operator, line, column, code in _changes(source):
        around = list(_around(tree, line, column))
        place = f"{path.relative_to(PACKAGE)} {_definition(around)}: {operator}"
        places[place] += 1
        means = _meaning(code)
        if means is None or means in seen:
            continue
        seen.add(means)
        yield Mutant(
            name=f"{place} {places[place]}",
            difference=_difference(source, code),
            path=path,
            code=code,
            lines=_statement(around),
            function=_function(around, line, column),
        )


def _changes(source: str) -> Iterator[tuple[str, int, int, str]]:
    """The operator of each change, where it begins, and the source with it."""
    nodes = list(ast_nodes(get_ast(source)))
    for name, operator in OPERATORS.items():
        places = [place for node in nodes for place in operator.mutation_positions(node)]
        for occurrence, ((line, column), _) in enumerate(places):
            yield name, line, column, mutate_code(source, operator, occurrence)


def _meaning(code: str) -> str | None:
    """The syntax tree as text, without what no one evaluates; None of what is no Python."""
    try:
        tree = ast.parse(code)
        compile(tree, "<mutant>", "exec")
    except SyntaxError:
        return None
    return ast.dump(_Unannotated().visit(tree))


class _Unannotated(ast.NodeTransformer):
    """Takes away what only type checkers read: annotations of functions, and decorators such as `final`."""

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.decorator_list = [one for one in node.decorator_list if not _is_for_checkers(one)]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        node.decorator_list = [one for one in node.decorator_list if not _is_for_checkers(one)]
        for inner in ast.walk(node):
            if isinstance(inner, ast.AnnAssign):
                inner.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node


def _is_for_checkers(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Name) and decorator.id in {"final", "overload", "override"}


def _around(tree: ast.Module, line: int, column: int) -> Iterator[ast.stmt]:
    """The statements around a place, the outermost first."""
    body: list[Any] = list(tree.body)
    while body:
        node = body.pop()
        if not isinstance(node, ast.stmt):
            body.extend(ast.iter_child_nodes(node))
        elif (_begin(node), 0) <= (line, column) < (node.end_lineno or 0, (node.end_col_offset or 0) + 1):
            yield node
            body = list(ast.iter_child_nodes(node))


def _begin(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _statement(around: list[ast.stmt]) -> range:
    """The lines of the innermost statement, without those of its body."""
    innermost = around[-1]
    body: list[ast.stmt] = getattr(innermost, "body", [])
    end = body[0].lineno if body else (innermost.end_lineno or 0) + 1
    return range(_begin(innermost), max(end, innermost.lineno + 1))


def _function(around: list[ast.stmt], line: int, column: int) -> int | None:
    for node in around:
        if isinstance(node, _Function):
            first = node.body[0]
            return _begin(node) if (line, column) >= (_begin(first), 0) and line >= first.lineno else None
    return None


def _definition(around: list[ast.stmt]) -> str:
    names = [node.name for node in around if isinstance(node, (_Function, ast.ClassDef))]
    return ".".join(names) or "module"


def _difference(source: str, code: str) -> str:
    """The lines that differ, before and after."""
    before, after = source.splitlines(), code.splitlines()
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return f"{_flat(before)} -> {_flat(after) or 'nothing'}"


def _flat(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())
