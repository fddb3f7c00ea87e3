"""The laws that every codebook keeps, the library's and yours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from geoclaims.codebook import CORE, Codebook, require_codebook
from geoclaims.errors import CodebookError, MissingExtraError, SelectionError
from geoclaims.testing.broken_laws import BrokenLaw, BrokenLawsError
from geoclaims.values.value import Value

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["LAWS", "assert_codebook_laws"]

_SCHEMA: Final = "agrees with the json schema"
LAWS: Final = (
    "is accepted by extend",
    "takes what its annotations admit",
    "keeps what it is given",
    "cannot be changed",
    "is equal by content",
    "evolves",
    "can be copied and pickled",
    "comes back from json",
    _SCHEMA,
    "shows every reference",
    "answers for every content",
    "has examples that do what they say",
    "refuses what it cannot read",
    "can be checked",
    "never raises",
    "says the same in any order",
    "says the same whatever the ids",
    "looks at each record alone if it says so",
    "finds its example among other records",
)
"""The names of all laws, in the order in which they are tried."""


def assert_codebook_laws(
    codebook: Codebook,
    *,
    beyond: Codebook = CORE,
    fields: Mapping[type[Value], Mapping[str, SearchStrategy[Any]]] | None = None,
    laws: str | Iterable[str] | None = None,
) -> None:
    """Test record types and rules against every guarantee that the built-in ones meet.

    Of types: they are accepted; their constructors take what their annotations admit and keep it unchanged; records are
    immutable, equal and hashed by content, evolve, copy and pickle; JSON brings them back, unknown fields included, and
    the JSON Schema accepts them; every reference in them is found; what a record answers, it answers for every content;
    whatever is wrong with a document is a `ReadError`; the rules that are there already have an answer to all that they
    can be part of. Of rules: their examples give what their pages say; they raise
    of no dossier, say the same when they are asked again, in whatever order the records come and whatever their ids
    are; those that say that they look at each record alone do.

    How many values are tried is up to Hypothesis: its profile applies. The laws of the JSON Schema are left out where
    `jsonschema` is not installed.

    Args:
        codebook: The codebook.
        beyond: The codebook that it extends. Of types and rules that are there already, nothing is tried by itself;
            they meet yours in dossiers.
        fields: What some fields hold, by class and name, where your constructors accept little of what their
            annotations admit: `{Sanction: {"share": st.floats(0, 1)}}`; None if nothing is said.
        laws: The names of the laws to try, out of `LAWS`: `["comes back from json"]`. The laws that all others need
            are tried as well: that `extend` accepts the codebook, that constructors take what their annotations admit,
            and that examples do what they say. None for all laws.

    Raises:
        BrokenLawsError: If it breaks a law. It lists every law that is broken, what breaks it, and the smallest value
            with which it was seen.
        InvalidValueError: If `codebook` is not a `Codebook`.
        SelectionError: If no law has one of the names.
        MissingExtraError: If Hypothesis is not installed, or `jsonschema` for the law of the JSON Schema where it is
            asked for by its name.
    """
    require_codebook(codebook, "assert_codebook_laws")
    if find_spec("hypothesis") is None:
        raise MissingExtraError("assert_codebook_laws", "testing")
    from geoclaims.testing._trying import broken_laws  # noqa: PLC0415 - it needs Hypothesis

    chosen = LAWS if laws is None else _chosen(laws)
    if broken := _refused(codebook) or tuple(broken_laws(codebook, beyond, fields or {}, chosen)):
        raise BrokenLawsError(broken)


def _chosen(laws: str | Iterable[str]) -> tuple[str, ...]:
    """Return the names of the laws that are asked for."""
    names = (laws,) if isinstance(laws, str) else tuple(laws)
    for name in names:
        if name not in LAWS:
            raise SelectionError(name, f"no law is called {name!r}; there are: {', '.join(LAWS)}")
    if _SCHEMA in names and find_spec("jsonschema") is None:
        raise MissingExtraError(f"the law {_SCHEMA!r}", "testing")
    return names


def _refused(codebook: Codebook) -> tuple[BrokenLaw, ...]:
    """Return what `extend` would have refused; a codebook that was made by its constructor may hold it all the same."""
    types = [cls for cls in codebook.types if cls not in CORE.types]
    rules = [rule for rule in codebook.rules if rule not in CORE.rules]
    try:
        CORE.extend(types=types, rules=rules, external=codebook.external, migrations=codebook.migrations)
    except CodebookError as error:
        return tuple(
            BrokenLaw(law="is accepted by extend", subject=problem.path, message=problem.message, value=None)
            for problem in error.problems
        )
    return ()
