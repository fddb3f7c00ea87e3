"""The public surface of the package as text: every public name with its signature, module by module.

The text is Python as stub files have it, so that a reviewer can read what changes in a diff, and griffe can read it
back. Public is what a module lists in its `__all__`, if the module itself is public.
"""

from __future__ import annotations

import ast
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import griffe

__all__ = ["literal", "read_sources", "read_surface", "surface"]

EXTENSION = Path(__file__).parent / "griffe_attrs.py"
INTRODUCTION = (
    "# The public surface of geoclaims, written by scripts/render_api.py. Each module begins with its name.\n"
)
_HEADING = re.compile(r"^### ([\w.]+)\n", re.MULTILINE)
_PRIVATE = re.compile(r"\._|^geoclaims\.(cli|rules\.\w+)\b")
"""The shell is used by its commands, and rules by their codes."""
_SHOWN_DECORATORS = {"classmethod", "final", "staticmethod"}
_OF_ANY_OBJECT = {*dir(object), "__setstate__"} - {"__init__"}
_WIDEST = 100


def read_sources(folder: Path) -> griffe.Module:
    """The package as its sources in a folder have it."""
    return _load(folder, griffe.load_extensions(str(EXTENSION)))


def read_surface(text: str) -> griffe.Module:
    """The package as a text of this module has it."""
    _, *pieces = _HEADING.split(text)
    with tempfile.TemporaryDirectory() as folder:
        for name, code in zip(pieces[::2], pieces[1::2], strict=True):
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


def surface(package: griffe.Module) -> str:
    """The text for a package."""
    modules = sorted(_public_modules(package), key=lambda module: module.path)
    return INTRODUCTION + "".join(f"\n\n### {module.path}\n\n{_module(module)}" for module in modules)


def _load(folder: Path, extensions: griffe.Extensions | None) -> griffe.Module:
    package = griffe.load("geoclaims", search_paths=[folder], extensions=extensions, allow_inspection=False)
    return cast("griffe.Module", package)


def _public_modules(module: griffe.Module) -> Iterator[griffe.Module]:
    if _PRIVATE.search(module.path):
        return
    if module.exports:
        yield module
    for inner in module.modules.values():
        if isinstance(inner, griffe.Module):
            yield from _public_modules(inner)


def _module(module: griffe.Module) -> str:
    names = sorted(map(str, module.exports or ()))
    own = [module.members[name] for name in names if name not in module.imports]
    bases = {base.path for member in own if isinstance(member, griffe.Class) for base in _public_bases(member)}
    imports = {_import(path) for path in bases if path.rpartition(".")[0] != module.path}
    imports |= {f"{_import(module.imports[name])} as {name}" for name in names if name in module.imports}
    return "\n\n".join([*(["\n".join(sorted(imports))] if imports else []), *map(_object, own)]) + "\n"


def _import(path: str) -> str:
    home, _, name = path.rpartition(".")
    return f"from {home} import {name}"


def _object(member: griffe.Object | griffe.Alias) -> str:
    """One name, with all that is known of it from outside."""
    match member.final_target if isinstance(member, griffe.Alias) else member:
        case griffe.Class() as cls:
            return _class(cls)
        case griffe.Function() as function:
            overloads = (f"@overload\n{_function(each)}\n" for each in function.overloads or ())
            return "".join(overloads) + _function(function)
        case griffe.Attribute() as attribute:
            return _attribute(attribute)
        case other:
            raise NotImplementedError(other)


def _class(cls: griffe.Class) -> str:
    bases = ", ".join(_bases(cls))
    members = {name: member for base in reversed(_private_bases(cls)) for name, member in base.members.items()}
    members |= cls.members
    lines = [_object(member) for _, member in sorted(members.items()) if _is_shown(member)]
    body = re.sub(r"^(?=.)", "    ", "\n".join(lines) or "...", flags=re.MULTILINE)
    return f"{_decorators(cls)}class {cls.name}{f'({bases})' if bases else ''}:\n{body}"


def _is_shown(member: griffe.Object | griffe.Alias) -> bool:
    is_noise = member.name in _OF_ANY_OBJECT or (member.is_special and member.is_attribute)
    return bool(member.is_public) and not is_noise


def _private_bases(cls: griffe.Class) -> list[griffe.Class]:
    """The bases that nobody may name: what they bring is shown as the class's own."""
    return [base for base in cls.mro() if not base.is_public]


def _public_bases(cls: griffe.Class) -> Iterator[griffe.Class]:
    """The nearest bases in the package that have a public name."""
    for base in cls.resolved_bases:
        if isinstance(base, griffe.Class):
            yield from [base] if base.is_public else _public_bases(base)


def _bases(cls: griffe.Class) -> Iterator[str]:
    """The bases as they are written, those of a private one in its place."""
    private = {base.path: base for base in _private_bases(cls)}
    for written in cls.bases:
        base = private.get(written if isinstance(written, str) else written.canonical_path)
        yield from _bases(base) if base else [str(written)]


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
