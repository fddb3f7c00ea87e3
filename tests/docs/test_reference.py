from __future__ import annotations

import ast
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import geoclaims

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
ELSEWHERE = re.compile(r"geoclaims\.(cli|rules\.\w+)\b")
"""The shell is used by its commands, and each rule has its page in docs/rules."""


def public_modules() -> Iterator[str]:
    """Every package, and every module with an `__all__`, that the reference has to show."""
    for found in pkgutil.walk_packages(geoclaims.__path__, "geoclaims."):
        if "._" in found.name or ELSEWHERE.match(found.name):
            continue
        if found.ispkg or hasattr(import_module(found.name), "__all__"):
            yield found.name


def page_of(module: str) -> Path:
    """The page of a module."""
    return REFERENCE / f"{module.removeprefix('geoclaims.')}.md"


def defined_in(module: str) -> set[str]:
    """The public names that a module defines itself."""
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    names: set[str] = set()
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                names.add(name)
            case _:
                pass
    return names.intersection(getattr(import_module(module), "__all__", ()))


def test_every_public_module_has_a_page() -> None:
    """There is one page for each public module, and none for anything else."""
    pages = {path for path in REFERENCE.glob("*.md") if path.name != "index.md"}

    assert {page_of(module) for module in public_modules()} == pages


def test_every_page_shows_its_module() -> None:
    """A page consists of the directive for the module that it is named after."""
    for module in public_modules():
        directives = re.findall(r"^::: (\S+)$", page_of(module).read_text(encoding="utf-8"), re.MULTILINE)

        assert directives == [module]


def test_page_of_a_package_lists_its_modules() -> None:
    """The page of a package names its public modules and what it defines itself, and nothing that it passes on."""
    modules = set(public_modules())
    for package in [module for module in modules if hasattr(import_module(module), "__path__")]:
        listed = re.findall(r"members: \[(.*)\]", page_of(package).read_text(encoding="utf-8"))
        inside = {module.rpartition(".")[2] for module in modules if module.rpartition(".")[0] == package}

        assert [set(names.split(", ")) for names in listed] == [inside | defined_in(package)]


def test_every_page_is_in_the_navigation() -> None:
    """A reader finds each page on the left of the site."""
    listed = re.findall(r"\breference/(\S+)\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))

    assert sorted(listed) == sorted(path.stem for path in REFERENCE.glob("*.md"))


def test_every_public_name_is_listed_once() -> None:
    """The first page of the reference leads from every name of the facade to the one place that describes it."""
    homes = {
        name: f"{module}.{name}"
        for module in public_modules()
        for name in defined_in(module)
        if getattr(import_module(module), name) is getattr(geoclaims, name, None)
    }
    homes["__version__"] = "geoclaims.__version__"
    listed = re.findall(r"\[`(\w+)`\]\[([\w.]+)\]", (REFERENCE / "index.md").read_text(encoding="utf-8"))

    assert sorted(listed) == sorted((name, homes.get(name, "no public module has it")) for name in geoclaims.__all__)
