"""Model who said what about whom, trace each claim to its source, and find where the records contradict each other.

It reports inconsistency, never truth. The public names are listed, each with the module that defines it, in
`__init__.pyi`. A name is fetched when it is first asked for, because to build all classes takes longer than to import
attrs.
"""

from importlib import import_module

from geoclaims._version import __version__ as __version__

# The loader finds the list wherever the package lies, in a folder or in an archive.
_LISTED: str = __spec__.loader.get_data(f"{__file__}i").decode()
_HOMES = {words[3]: words[1] for line in _LISTED.splitlines() if (words := line.split())[:1] == ["from"]}
__all__: list[str] = sorted(_HOMES)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    """Fetch a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, getattr(import_module(_HOMES[name]), name))


def __dir__() -> list[str]:
    return __all__
