"""What the commands read: dossiers and codebooks."""

from __future__ import annotations

import argparse
import difflib
import importlib
import io
import sys
from importlib.metadata import entry_points
from pathlib import Path
from typing import NamedTuple, TypeVar, cast

import attrs

from geoclaims.codebook import CORE, Codebook
from geoclaims.codec import InputLimits, load
from geoclaims.codec._files import opened, read_up_to
from geoclaims.dossier import Dossier
from geoclaims.errors import CodebookError, FileError, Problem, ReadError, SelectionError
from geoclaims.records.record import Record

__all__ = [
    "Input",
    "add_codebook",
    "add_file",
    "add_files",
    "add_ids",
    "codebook_of",
    "named",
    "read",
    "read_all",
]

STANDARD_INPUT = "-"
_GROUP = "geoclaims.codebooks"

R = TypeVar("R", bound=Record)


class Input(NamedTuple):
    """One file, read."""

    name: str
    """Its name."""
    text: str
    """What stands in it."""
    dossier: Dossier
    """What it means."""

    @property
    def title(self) -> str:
        """What to call it on a page, without the folder that it lies in."""
        return "standard input" if self.name == STANDARD_INPUT else Path(self.name).name


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say what to read."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a document or JSON Lines, plain or gzip; - reads standard input; several are read as one",
    )
    _add_knowledge(parser)


def add_file(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say what to read, where further words mean something else."""
    parser.add_argument(
        "files",
        nargs=1,
        metavar="FILE",
        help="a document or JSON Lines, plain or gzip; - reads standard input",
    )
    _add_knowledge(parser)


def _add_knowledge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse unknown types and fields, instead of keeping them",
    )
    add_codebook(parser)


def add_codebook(parser: argparse.ArgumentParser) -> None:
    """Add the argument that says what to know."""
    parser.add_argument(
        "--codebook",
        metavar="MODULE:NAME",
        help="record types and rules of your own: package.module:NAME, found from the current directory or installed, "
        "or the name of an installed codebook",
    )


def add_ids(parser: argparse.ArgumentParser, noun: str, default: str) -> None:
    """Add the argument that says which records to show.

    Args:
        parser: Where to add it.
        noun: What they are, in the singular.
        default: What is shown if none is named.
    """
    parser.add_argument("ids", nargs="*", default=(), metavar=noun.upper(), help=f"an id, or several; none: {default}")


def named(given: argparse.Namespace, dossier: Dossier, type: type[R]) -> list[R] | None:
    """Return the records that were asked for, each once; None if none was named.

    Raises:
        SelectionError: If the dossier does not have one of them, or if it is of another type.
    """
    return [_one(dossier, id, type) for id in dict.fromkeys(given.ids)] or None


def codebook_of(given: argparse.Namespace) -> Codebook:
    """Return the codebook that was asked for, or the library's own.

    Raises:
        CodebookError: If there is none of that name.
    """
    name: str | None = given.codebook
    if name is None:
        return CORE
    try:
        found = _imported(name) if ":" in name else _installed(name)
    except Exception as error:
        raise _no_codebook(name, f"{type(error).__name__}: {error}") from error
    if not isinstance(found, Codebook):
        raise _no_codebook(name, f"it is a {type(found).__name__}, not a geoclaims.Codebook")
    return found


def read_all(given: argparse.Namespace, codebook: Codebook) -> tuple[Input, ...]:
    """Return every file that was named; if some cannot be used, one error says all of what is wrong with all of them.

    Raises:
        ReadError: If a file cannot be read, or holds no dossier.
    """
    inputs: list[Input] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(given.files):
        try:
            inputs.append(read(name, codebook, strict=given.strict))
        except (FileError, ReadError) as error:
            if len(given.files) == 1:
                raise
            own = error.problems if isinstance(error, ReadError) else [Problem(path="", message=str(error.args[1]))]
            problems.extend(attrs.evolve(problem, file=name) for problem in own)
    if problems:
        raise ReadError("input", problems)
    return tuple(inputs)


def read(name: str, codebook: Codebook, *, strict: bool) -> Input:
    """Return one file, or standard input.

    Raises:
        FileError: If it cannot be read.
        ReadError: If it holds no dossier.
    """
    with opened(sys.stdin.buffer if name == STANDARD_INPUT else name) as source:
        data = cast("bytes", read_up_to(source, InputLimits().bytes + 1))
    file = io.BytesIO(data)
    file.name = "standard input" if name == STANDARD_INPUT else name
    dossier = load(file, codebook, strict=strict)
    return Input(name, data.decode(), dossier)


def _imported(name: str) -> object:
    module, _, attribute = name.partition(":")
    # A console script does not look where it was started, `python -m` does; a codebook beside the dossier should work.
    if (here := str(Path.cwd())) not in sys.path:
        sys.path.insert(0, here)
    found: object = importlib.import_module(module)
    for part in attribute.split("."):
        found = getattr(found, part)
    return found


def _installed(name: str) -> object:
    known = {entry.name: entry for entry in entry_points(group=_GROUP)}
    if name not in known:
        listed = ", ".join(sorted(known)) or "none"
        raise LookupError(f"installed codebooks: {listed}; name others as package.module:NAME")
    return known[name].load()


def _no_codebook(name: str, message: str) -> CodebookError:
    return CodebookError("--codebook", [Problem(path=name, message=message)])


def _one(dossier: Dossier, id: str, type: type[R]) -> R:
    for record in dossier.resolve([id], type):
        return record
    near = difflib.get_close_matches(id, [record.id for record in dossier.of(type)], n=1)
    advice = f"did you mean {near[0]}?" if near else "leave it out to see what there is"
    raise SelectionError(id, f"no {type.__name__.lower()} of this dossier has the id {id!r}; {advice}")
