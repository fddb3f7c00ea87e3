"""Every record, field and member is documented, in words that the reference page can show."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import geoclaims.errors
import geoclaims.records
import geoclaims.values

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNWRITTEN = {"type"}
"""A tag is documented once, in `Record`."""


def _modules() -> Iterator[Path]:
    yield Path(geoclaims.errors.__file__)
    for package in (geoclaims.records, geoclaims.values):
        yield from Path(package.__path__[0]).glob("*.py")


def _classes() -> Iterator[tuple[Path, ast.ClassDef]]:
    for path in sorted(_modules()):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield path, node


def _members(cls: ast.ClassDef) -> Iterator[tuple[str, str | None]]:
    """The name of every field or member of a class, with the text that follows it."""
    for node, after in zip(cls.body, [*cls.body[1:], None], strict=True):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                if not name.startswith("_") and not (name in _UNWRITTEN and cls.name != "Record"):
                    yield name, _text(after)
            case _:
                pass


def _text(node: ast.stmt | None) -> str | None:
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
        case _:
            return None


CLASSES = [pytest.param(path, cls, id=f"{path.stem}.{cls.name}") for path, cls in _classes()]
KINDS = {"Scalar", "Choice", "Dated", "Pointer", "Opaque", "Nested", "Many", "Maybe"}
MEMBERS = [
    pytest.param(name, text, id=f"{path.stem}.{cls.name}.{name}")
    for path, cls in _classes()
    if cls.name not in KINDS
    for name, text in _members(cls)
]


def test_the_sources_are_found() -> None:
    """The tests below look at something."""
    names = {cls.name for _, cls in _classes()}

    assert {cls.__name__ for cls in geoclaims.records.RECORDS} <= names
    assert {"When", "Ref", "Certainty", "Problem", "Moment"} <= names
    assert len(MEMBERS) > 150


@pytest.mark.parametrize(("path", "cls"), CLASSES)
def test_every_class_has_a_docstring(path: Path, cls: ast.ClassDef) -> None:
    """The first line of a docstring is one sentence that says what the class is."""
    text = ast.get_docstring(cls)

    assert text
    assert text.splitlines()[0].endswith((".", '"'))


@pytest.mark.parametrize(("name", "text"), MEMBERS)
def test_every_field_and_member_has_a_docstring(name: str, text: str | None) -> None:
    """Each field of a record or value and each member of an enumeration is followed by its own text."""
    assert text
    assert text.strip().endswith((".", '"', ")"))


@pytest.mark.parametrize(("path", "cls"), CLASSES)
def test_every_method_and_property_has_a_docstring(path: Path, cls: ast.ClassDef) -> None:
    """What a class can be asked is documented, but for special methods and those of the kinds, which say it once."""
    if cls.name in KINDS:
        pytest.skip("every kind answers what `Kind` asks, and documents")
    bare = [
        node.name
        for node in cls.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert bare == []


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in sorted(_modules())])
def test_every_module_and_function_has_a_docstring(path: Path) -> None:
    """Each module opens with a sentence, and each of its functions, converters included, has one."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    bare = [
        node.name
        for node in module.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]

    assert ast.get_docstring(module)
    assert bare == []
