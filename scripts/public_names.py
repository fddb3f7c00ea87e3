"""What is public: the names of the package itself, listed in `__init__.pyi`, and those of a few modules.

The modules list theirs in `__all__`. Everything else may change in any release. The surface in `api`, the reference of
the documentation and their tests read it here.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

__all__ = ["PUBLIC_MODULES", "SOURCES", "public_names", "public_path"]

SOURCES = Path(__file__).parents[1] / "src"
PUBLIC_MODULES = (
    "geoclaims",
    "geoclaims.analysis",
    "geoclaims.converters",
    "geoclaims.errors",
    "geoclaims.extend",
    "geoclaims.scales",
    "geoclaims.strategies",
    "geoclaims.testing",
    "geoclaims.views",
)


@cache
def public_names(module: str, sources: Path = SOURCES) -> list[str]:
    """Return the public names of a public module, sorted."""
    file = sources.joinpath(*module.split("."))
    stub = file / "__init__.pyi"
    if stub.exists():
        tree = ast.parse(stub.read_text(encoding="utf-8"))
        return sorted(alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names)
    source = file / "__init__.py" if file.is_dir() else file.with_suffix(".py")
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names)):
                return sorted(ast.literal_eval(name) for name in names)
    raise ValueError(f"{module} does not list its public names in __all__")


def public_path(name: str, sources: Path = SOURCES) -> str:
    """Return where a name that some public module has is found first: in the package itself, if it is there.

    Raises:
        KeyError: If no public module has it.
    """
    for module in PUBLIC_MODULES:
        if name in public_names(module, sources):
            return f"{module}.{name}"
    raise KeyError(name)
