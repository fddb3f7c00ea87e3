"""From the command line to a command and its exit code."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from geoclaims._version import __version__
from geoclaims.cli import check, explain, fmt, schema, show, sources, stances, treaty
from geoclaims.errors import GeoclaimsError
from geoclaims.views.escape import visible

__all__ = ["main"]

UNUSABLE = 2
"""The exit code for input that cannot be used, as for a command line that cannot."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: The words after the command's name; None for those of this process.

    Returns:
        0 if nothing was found, 1 if something was, 2 if the input cannot be used.
    """
    parser = argparse.ArgumentParser(
        prog="geoclaims",
        description="Who said what about whom, on whose word, and where the record does not hang together.",
    )
    parser.add_argument("--version", action="version", version=f"geoclaims {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in (check, show, stances, sources, treaty, explain, schema, fmt):
        command.register(commands)
    given = parser.parse_args(arguments)
    _speak_utf8()
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except GeoclaimsError as error:
        print("geoclaims:", "\n".join(visible(line) for line in str(error).split("\n")), file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read the output has seen enough. Python would complain once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _speak_utf8() -> None:
    """Names and quotations are in all scripts, whatever the terminal believes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
