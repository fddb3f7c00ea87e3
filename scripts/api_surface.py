"""The public surface of the package as text: every public name with its signature, by public module.

The text is Python as stub files have it, so that a reviewer can read what changes in a diff, and griffe can read it
back. A name that several public modules have is written out in the first of them.
"""

from __future__ import annotations

import ast
import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import griffe
from public_names import PUBLIC_MODULES, SOURCES, public_names

__all__ = ["literal", "read_sources", "read_surface", "surface"]

EXTENSION = Path(__file__).parent / "griffe_attrs.py"
INTRODUCTION = (
    "# The public surface of geoclaims, written by scripts/render_api.py. Each module begins with its name.\n"
)
_HEADING = re.compile(r"^### ([\w.]+)\n", re.MULTILINE)
_SHOWN_DECORATORS = {"classmethod", "final", "staticmethod"}
_OF_ANY_OBJECT = {*dir(object), "__setstate__"} - {"__init__"}
_WIDEST = 100


def read_sources(folder: Path) -> griffe.Module:
    """The package as its sources in a folder have it."""
    return _load(folder, griffe.load_extensions(str(EXTENSION)))


def read_surface(text: str) -> griffe.Module:
    """Return the package as a text of this module has it.

    Of a release with other public modules, only those are kept that are public now. Each name is shown in the first of
    them that has it.
    """
    _, *pieces = _HEADING.split(text)
    sections = dict(zip(pieces[::2], pieces[1::2], strict=True))
    package = _read(sections)
    if sections.keys() <= set(PUBLIC_MODULES):
        return package
    listed = {
        module: sorted({*_names(sections[module])} - {"__version__"}) for module in PUBLIC_MODULES if module in sections
    }
    return read_surface(_text(package, listed))


def _read(sections: Mapping[str, str]) -> griffe.Module:
    with tempfile.TemporaryDirectory() as folder:
        for name, code in sections.items():
            module = Path(folder, *name.split("."), "__init__.py")
            module.parent.mkdir(parents=True, exist_ok=True)
            module.write_text(f"{code}\n__all__ = {_names(code)}\n", encoding="utf-8")
        for package in Path(folder, "geoclaims").rglob("*/"):
            (package / "__init__.py").touch()  # a package that has no public names of its own
        return _load(Path(folder), None)


def _names(code: str) -> list[str]:
    """The public names of a module: what it defines, and what it passes on, which is imported `as` itself."""
    names: list[str] = []
    for node in ast.parse(code).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                names.append(name)
            case ast.ImportFrom(names=[ast.alias(name=name, asname=str())]):
                names.append(name)
    return names


def surface(package: griffe.Module, sources: Path = SOURCES) -> str:
    """Return the text for a package."""
    return _text(package, {module: public_names(module, sources) for module in PUBLIC_MODULES})


def _text(package: griffe.Module, listed: Mapping[str, list[str]]) -> str:
    homes: dict[str, str] = {}
    for module, names in listed.items():
        for name in names:
            homes.setdefault(_member(package, module, name).canonical_path, f"{module}.{name}")
    sections = (_Section(package, module, names, homes).text() for module, names in listed.items())
    return INTRODUCTION + "".join(f"\n\n### {module}\n\n{text}" for module, text in zip(listed, sections, strict=True))


def _member(package: griffe.Module, module: str, name: str) -> griffe.Object:
    """The object that a public name stands for."""
    inner = module.removeprefix("geoclaims").removeprefix(".")
    home = package[inner] if inner else package
    member = home.members[name]
    found = member.final_target if isinstance(member, griffe.Alias) else member
    if isinstance(found, griffe.Module):  # a function may have the name of the module that it is from
        origin, _, name = home.imports[name].rpartition(".")
        return _member(package, origin, name)
    return found


def _load(folder: Path, extensions: griffe.Extensions | None) -> griffe.Module:
    package = griffe.load("geoclaims", search_paths=[folder], extensions=extensions, allow_inspection=False)
    return cast("griffe.Module", package)


class _Section:
    """The public names of one module.

    Args:
        package: The package.
        module: The path of the module.
        names: Its public names.
        homes: From the canonical path of every public object to its public one.
    """

    def __init__(self, package: griffe.Module, module: str, names: list[str], homes: Mapping[str, str]) -> None:
        self._module = module
        self._homes = homes
        self._members = {name: _member(package, module, name) for name in names}

    def text(self) -> str:
        """Return what it passes on from other public modules, then what is written out here."""
        own = {name: one for name, one in self._members.items() if self._home(one) == f"{self._module}.{name}"}
        bases = {self._homes[base.path] for one in own.values() for base in self._bases_of(one)}
        imports = {_import(path) for path in bases if path.rpartition(".")[0] != self._module}
        imports |= {f"{_import(self._home(one))} as {name}" for name, one in self._members.items() if name not in own}
        parts = ["\n".join(sorted(imports))] if imports else []
        return "\n\n".join([*parts, *(_object(one, self._homes) for one in own.values())]) + "\n"

    def _home(self, member: griffe.Object) -> str:
        return self._homes[member.canonical_path]

    def _bases_of(self, member: griffe.Object) -> Iterator[griffe.Class]:
        if isinstance(member, griffe.Class):
            yield from _public_bases(member, self._homes)


def _import(path: str) -> str:
    home, _, name = path.rpartition(".")
    return f"from {home} import {name}"


def _object(member: griffe.Object | griffe.Alias, homes: Mapping[str, str]) -> str:
    """One name, with all that is known of it from outside."""
    match member.final_target if isinstance(member, griffe.Alias) else member:
        case griffe.Class() as cls:
            return _class(cls, homes)
        case griffe.Function() as function:
            overloads = (f"@overload\n{_function(each)}\n" for each in function.overloads or ())
            return "".join(overloads) + _function(function)
        case griffe.Attribute() as attribute:
            return _attribute(attribute)
        case other:
            raise NotImplementedError(other)


def _class(cls: griffe.Class, homes: Mapping[str, str]) -> str:
    bases = ", ".join(_bases(cls, homes))
    members = {name: member for base in reversed(_private_bases(cls, homes)) for name, member in base.members.items()}
    members |= cls.members
    lines = [_object(member, homes) for _, member in sorted(members.items()) if _is_shown(member)]
    body = re.sub(r"^(?=.)", "    ", "\n".join(lines) or "...", flags=re.MULTILINE)
    return f"{_decorators(cls)}class {cls.name}{f'({bases})' if bases else ''}:\n{body}"


def _is_shown(member: griffe.Object | griffe.Alias) -> bool:
    is_noise = member.name in _OF_ANY_OBJECT or (member.is_special and member.is_attribute)
    return bool(member.is_public) and not is_noise


def _private_bases(cls: griffe.Class, homes: Mapping[str, str]) -> list[griffe.Class]:
    """The bases of the package that nobody may name: what they bring is shown as the class's own."""
    return [base for base in cls.mro() if base.path.startswith("geoclaims.") and base.path not in homes]


def _public_bases(cls: griffe.Class, homes: Mapping[str, str]) -> Iterator[griffe.Class]:
    """The nearest bases in the package that have a public name."""
    for base in cls.resolved_bases:
        if isinstance(base, griffe.Class) and base.path.startswith("geoclaims."):
            yield from [base] if base.path in homes else _public_bases(base, homes)


def _bases(cls: griffe.Class, homes: Mapping[str, str]) -> Iterator[str]:
    """The bases as they are written, those of a private one in its place."""
    private = {base.path: base for base in _private_bases(cls, homes)}
    for written in cls.bases:
        base = private.get(written if isinstance(written, str) else written.canonical_path)
        yield from _bases(base, homes) if base else [str(written)]


def _function(function: griffe.Function) -> str:
    returns = f" -> {function.returns}" if function.returns is not None else ""
    parameters = list(_parameters(function))
    line = f"def {function.name}({', '.join(parameters)}){returns}: ..."
    if len(line) > _WIDEST:
        line = f"def {function.name}(\n" + "".join(f"    {each},\n" for each in parameters) + f"){returns}: ..."
    return _decorators(function) + line


def _parameters(function: griffe.Function) -> Iterator[str]:
    """Each parameter as it is written, and the marks between the kinds of them."""
    kinds = griffe.ParameterKind
    previous = None
    for parameter in function.parameters:
        if previous is kinds.positional_only is not parameter.kind:
            yield "/"
        if parameter.kind is kinds.keyword_only and previous not in {kinds.var_positional, kinds.keyword_only}:
            yield "*"
        stars = {kinds.var_positional: "*", kinds.var_keyword: "**"}.get(parameter.kind, "")
        annotation = f": {parameter.annotation}" if parameter.annotation is not None else ""
        yield f"{stars}{parameter.name}{annotation}" + (
            "" if parameter.required or stars else f" = {parameter.default}"
        )
        previous = parameter.kind
    if previous is kinds.positional_only:
        yield "/"


def _attribute(attribute: griffe.Attribute) -> str:
    if "property" in attribute.labels:
        return f"@property\ndef {attribute.name}(self) -> {attribute.annotation}: ..."
    annotation = str(attribute.annotation or "")
    if annotation and attribute.labels == {"class-attribute"}:
        annotation = f"ClassVar[{annotation}]"
    value = f" = {attribute.value}" if _is_promised(attribute) else "" if annotation else " = ..."
    return f"{attribute.name}{annotation and ': '}{annotation}{value}"


def _is_promised(attribute: griffe.Attribute) -> bool:
    """Whether the value counts: what an alias stands for, a number, a tag, a member of an enumeration."""
    in_class = "class-attribute" in attribute.labels
    if "instance-attribute" in attribute.labels and (attribute.annotation or not in_class):
        return False  # a field, whose default stands in the constructor
    return str(attribute.annotation) == "TypeAlias" or isinstance(literal(attribute), str | int if in_class else int)


def literal(attribute: griffe.Attribute) -> object:
    """The value of an attribute, if it is written as a literal; otherwise None."""
    try:
        return ast.literal_eval(str(attribute.value))
    except (SyntaxError, ValueError):
        return None


def _decorators(member: griffe.Class | griffe.Function) -> str:
    """The decorators that callers notice."""
    return "".join(f"@{each.value}\n" for each in member.decorators if str(each.value) in _SHOWN_DECORATORS)
