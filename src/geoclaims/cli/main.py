"""From the command line to a command and its exit code."""

from __future__ import annotations

import argparse
import io
import os
import sys
import warnings
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Final, NoReturn

from geoclaims._version import __version__
from geoclaims.cli._terminal import UNUSABLE, complain
from geoclaims.errors import GeoclaimsError, OldFormatWarning
from geoclaims.text.escaping import visible

__all__ = ["main"]

_COMMANDS: Final = ("check", "show", "stances", "sources", "treaty", "report", "explain", "schema", "fmt")
"""Each is a module of this package."""
_INTERRUPTED: Final = 130
"""The exit code that shells know for what Ctrl-C has ended."""


class _Parser(argparse.ArgumentParser):
    """A parser that quotes words safely: a shell makes words of the names of files, no matter who gave them."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The words after the command's name; None for those of this process.

    Returns:
        0 if nothing was found, 1 if something was, 2 if the input cannot be used, 130 if it was interrupted.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _Parser(
        prog="geoclaims",
        description="Model who said what about whom, trace claims to their sources, and find contradictions.",
    )
    parser.add_argument("--version", action="version", version=f"geoclaims {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name in _needed(words):
        import_module(f"geoclaims.cli.{name}").register(commands)
    given = parser.parse_args(words)
    _speak_utf8()
    try:
        with warnings.catch_warnings(category=OldFormatWarning, action="always"):
            warnings.showwarning = _note
            code: int = given.run(given)
        sys.stdout.flush()
    except GeoclaimsError as error:
        complain(error)
        return UNUSABLE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has seen enough. Python would complain once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _needed(words: list[str]) -> Iterable[str]:
    """The commands to load: the one that is given, or all for the help; to load them takes longer than most need."""
    if words[:1] == ["--version"]:
        return ()
    return words[:1] if words[:1] and words[0] in _COMMANDS else _COMMANDS


def _note(message: Warning | str, *_: object, **__: object) -> None:
    """A warning, in the way of this command's other messages."""
    complain(message)


def _speak_utf8() -> None:
    """Names and quotations are in all scripts, whatever the terminal believes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
