from __future__ import annotations

import inspect
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import geoclaims
from geoclaims import errors, extend, scales
from geoclaims.records import RECORDS

if TYPE_CHECKING:
    import griffe
else:
    griffe = pytest.importorskip(
        "griffe", reason="griffe reads the sources for the site; it comes with the extra `docs`"
    )

EXTENSION = Path(__file__).parents[2] / "scripts" / "griffe_attrs.py"
CLASSES = (
    *RECORDS,
    *(geoclaims.Claim, geoclaims.Difference, geoclaims.Finding, geoclaims.Party, geoclaims.When),
    *(errors.Problem, extend.InvokedNorm, extend.Moment, scales.LikelihoodBand),
)


@cache
def package() -> griffe.Object | griffe.Alias:
    """The package as the site sees it."""
    assert geoclaims.__file__ is not None
    return griffe.load(
        "geoclaims",
        search_paths=[Path(geoclaims.__file__).parents[1]],
        extensions=griffe.load_extensions(str(EXTENSION)),
    )


def documented(cls: type) -> griffe.Class:
    """A class as the site sees it."""
    found = package()[f"{cls.__module__}.{cls.__qualname__}".removeprefix("geoclaims.")]
    assert isinstance(found, griffe.Class)
    return found


def written(annotation: object) -> object:
    """An annotation as the source has it; a named tuple wraps it."""
    return getattr(annotation, "__forward_arg__", annotation)


@pytest.mark.parametrize("cls", CLASSES)
def test_constructor_is_that_of_run_time(cls: type) -> None:
    """The site shows the parameters of each constructor: names, order, kinds, annotations, and which are required."""
    _, *shown = documented(cls).parameters
    real = inspect.signature(cls).parameters.values()

    assert [(each.name, each.kind and each.kind.value, str(each.annotation), each.required) for each in shown] == [
        (each.name, each.kind.description, written(each.annotation), each.default is each.empty) for each in real
    ]


def test_defaults_are_as_written() -> None:
    """The site shows a default as the source has it."""
    parameters = documented(geoclaims.Denial).parameters

    assert [str(parameters[name].default) for name in ("extra", "when", "denies", "scope")] == [
        "EMPTY",
        "None",
        "()",
        "DenialScope.OCCURRENCE",
    ]


@pytest.mark.parametrize("cls", CLASSES)
def test_every_field_is_documented(cls: type) -> None:
    """Every parameter is a public field with a docstring, inherited ones included."""
    shown = documented(cls)
    fields = [shown.all_members[name] for name in inspect.signature(cls).parameters]

    assert [field.name for field in fields if not (field.has_docstring and field.is_public)] == []


@pytest.mark.parametrize("cls", RECORDS)
def test_tag_is_documented(cls: type) -> None:
    """The tag of every record type is shown, with the docstring that `Record` gives it."""
    tag = documented(cls).all_members["type"]

    assert tag.docstring is package()["records.record.Record.type"].docstring


def test_field_shows_its_default() -> None:
    """A field looks as if it were written without `attrs.field`."""
    denies, person = documented(geoclaims.Denial)["denies"], documented(geoclaims.Tenure)["person"]

    assert (str(denies.annotation), str(denies.value)) == ("tuple[Ref[Target], ...]", "()")
    assert (str(person.annotation), person.value) == ("Ref[Person]", None)


def test_private_field_is_no_parameter() -> None:
    """What attrs computes for itself is neither a parameter nor public."""
    shown = documented(geoclaims.When)

    assert [parameter.name for parameter in shown.parameters] == ["self", "text"]
    assert not shown.members["_bounds"].is_public


def test_new_stands_in_for_the_constructor() -> None:
    """A class that is made by `__new__` shows its arguments."""
    assert [parameter.name for parameter in documented(geoclaims.Ref).parameters] == ["cls", "id"]


def test_enumeration_members_are_documented() -> None:
    """Every member of an enumeration has a docstring of its own."""
    members = documented(geoclaims.DenialScope).members

    assert [scope.name for scope in geoclaims.DenialScope if not members[scope.name].has_docstring] == []
