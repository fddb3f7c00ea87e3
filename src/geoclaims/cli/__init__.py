"""The shell: one module a command."""

from geoclaims.cli.main import main

__all__ = ["main"]
