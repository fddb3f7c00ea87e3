"""Every exception that geoclaims raises on purpose.

One base, [`GeoclaimsError`][geoclaims.errors.GeoclaimsError]; each child also inherits the built-in that fits,
so `except ValueError` keeps working, and carries its parts as attributes.
What is merely *inconsistent* in a dossier is never an exception: it is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

import attrs

from geoclaims._docstrings import documented

__all__ = [
    "CodebookError",
    "FileError",
    "GeoclaimsError",
    "InvalidValueError",
    "MissingExtraError",
    "OldFormatWarning",
    "Problem",
    "ReadError",
    "RuleError",
    "SelectionError",
    "UnknownIdError",
]

_SHOWN = 20


def _one_line(text: str) -> str:
    """A key of the input, or the name of a file, must not begin a line of the message, move the cursor or hide."""
    return text if text.isprintable() else "".join(one if one.isprintable() else repr(one)[1:-1] for one in text)


@final
@documented
@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong with an input: where, and what to do about it."""

    path: str
    """Where it is: `$.records[3].claims[0].certainty` in a document, `speakers[0]` in a constructor call."""
    message: str
    """What is wrong, and what would be right."""
    record: str | None = None
    """The id of the record that it is in; None where there is no record, or the record has no usable id."""
    line: int | None = None
    """The line of a JSON Lines input, counted from 1; None for other inputs."""
    file: str | None = None
    """The file, where several were read at once; otherwise None."""

    def within(self, place: str) -> Problem:
        """Return the same problem with `place` prefixed to its path."""
        joint = "" if not self.path or self.path.startswith("[") else "."
        return attrs.evolve(self, path=f"{place}{joint}{self.path}")

    def __str__(self) -> str:
        """The problem as one sentence."""
        line = "" if self.line is None else f"line {self.line}"
        path = "" if self.path == "$" else self.path
        record = "" if self.record is None else f"(record {self.record!r})"
        place = " ".join(part for part in (line, path, record) if part)
        return _one_line(": ".join(part for part in (self.file, place, self.message) if part))


class GeoclaimsError(Exception):
    """The base of every exception of this library."""


class _ProblemsError(GeoclaimsError, ValueError):
    """An error that lists everything that is wrong at once."""

    def __init__(self, subject: str, problems: Iterable[Problem]) -> None:
        self.subject = subject
        self.problems = tuple(problems)
        super().__init__(subject, self.problems)

    def __str__(self) -> str:
        shown = [str(problem) for problem in self.problems[:_SHOWN]]
        rest = len(self.problems) - len(shown)
        if rest:
            shown.append(f"... and {rest} more, all in the error's `problems`")
        if len(shown) == 1:
            return f"{_one_line(self.subject)}: {shown[0]}"
        return "\n  ".join([f"{_one_line(self.subject)}: {len(self.problems)} problems", *shown])


class InvalidValueError(_ProblemsError):
    """A constructor was given something that has no meaning: an empty id, an unparsable date, a wrong type.

    Attributes:
        subject: The class that was to be built, with the record's id where there is one.
        problems: Everything that is wrong with the arguments.
    """


class ReadError(_ProblemsError):
    """A text is not a geoclaims document.

    Attributes:
        subject: The name of the input.
        problems: Everything that is wrong with it, in the order of the text.
    """


class CodebookError(_ProblemsError):
    """A codebook cannot be built of these types and rules.

    Attributes:
        subject: What was being built.
        problems: Everything that is wrong; the path is the name of the class or rule.
    """


class MissingExtraError(GeoclaimsError, ImportError):
    """Something needs a package that is an extra of this library, and it is not installed.

    Attributes:
        subject: What needs it.
        extra: The extra that brings it.
    """

    def __init__(self, subject: str, extra: str) -> None:
        self.subject = subject
        self.extra = extra
        super().__init__(subject, extra)

    def __str__(self) -> str:
        return f"{self.subject} needs an extra: pip install 'geoclaims[{self.extra}]'"


class UnknownIdError(GeoclaimsError, KeyError):
    """A dossier has no record of this id.

    Attributes:
        id: The id that was asked for.
    """

    def __init__(self, id: str) -> None:
        self.id = id
        super().__init__(id)

    def __str__(self) -> str:
        return f"no record has the id {self.id!r}; `dossier.get({self.id!r})` gives None instead of this error"


class SelectionError(GeoclaimsError, ValueError):
    """Something was asked for by a name that nothing has: a rule of the codebook, or a proposition of the dossier.

    Attributes:
        selector: The selector as given.
    """

    def __init__(self, selector: str, message: str) -> None:
        self.selector = selector
        super().__init__(selector, message)

    def __str__(self) -> str:
        return _one_line(str(self.args[1]))


class RuleError(GeoclaimsError, RuntimeError):
    """A rule raised instead of reporting; the rule is at fault, not the dossier. The cause is chained.

    Attributes:
        code: The code of the rule.
    """

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(code, message)

    def __str__(self) -> str:
        return _one_line(f"rule {self.code} failed: {self.args[1]}; please report this to its author")


class FileError(GeoclaimsError, OSError):
    """A file cannot be read or written; the system's own error is chained.

    Attributes:
        file: The file's name.
    """

    def __init__(self, file: str, message: str) -> None:
        self.file = file
        super().__init__(file, message)
        self.errno = None  # OSError takes the first of two arguments for it

    def __str__(self) -> str:
        return _one_line(f"{self.file}: {self.args[1]}")


class OldFormatWarning(PendingDeprecationWarning):
    """A text of an older format version was read, and migrated to the present one.

    Nothing has to be done: every older format stays readable. Python shows such warnings only where they are asked for,
    as pytest does; `geoclaims fmt` rewrites the file.
    """
