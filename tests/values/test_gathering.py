from __future__ import annotations

from typing import ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import Actor, Claim, Code, Dossier, Event, JsonObject, Literal, Record, Ref, Statement, When
from geoclaims.extend import Value
from geoclaims.strategies import dossiers
from geoclaims.values._fields.contents import Content
from geoclaims.values._fields.gathering import gather
from geoclaims.values.json_object import Json


@attrs.frozen(kw_only=True)
class Branch(Value):
    """A value that holds others of its own class, and one that is falsy."""

    grown: When | None = None
    branches: tuple[Branch, ...] = ()
    maybe: tuple[When | None, ...] = ()

    def __bool__(self) -> bool:
        return False


@attrs.frozen(kw_only=True)
class Tree(Record):
    """A record with such a value."""

    type: ClassVar[str] = "own.tree"
    root: Branch | None = None
    owner: Ref[Actor | Event] | None = None
    papers: JsonObject = attrs.field(factory=JsonObject)


SPEECH = Statement(
    id="s",
    when="2024",
    codes=[Code(scheme="cameo", value="01")],
    claims=[Claim(proposition="p", given=Literal(proposition="q")), Claim(proposition="r")],
    relays=["t"],
)
LIMB = Branch(grown=When("2025"))
TREE = Tree(id="x", root=Branch(grown=When("2024"), branches=(LIMB,), maybe=(None, When("2026"))), owner=Ref("a"))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (When, ["when"]),
        (Code, ["codes[0]"]),
        (Ref, ["claims[0].proposition", "claims[0].given.proposition", "claims[1].proposition", "relays[0]"]),
        (Value, ["codes[0]", "claims[0]", "claims[0].given", "claims[1]"]),
        (Literal, ["claims[0].given"]),
        (Event, []),
    ],
)
def test_only_what_is_wanted_is_found(wanted: type, found: list[str]) -> None:
    """Of each type everything is found, at every depth, in the order of the fields, with its path."""
    assert found == [content.path for content in SPEECH.contents(wanted)]


def test_everything_is_found_outside_in() -> None:
    """Without a type, references, dates and values are found, each before what is inside it."""
    found = [
        *("when", "codes[0]", "claims[0]", "claims[0].proposition", "claims[0].given", "claims[0].given.proposition"),
        *("claims[1]", "claims[1].proposition", "relays[0]"),
    ]

    assert found == [content.path for content in SPEECH.contents()]


def test_a_single_field_can_be_looked_into() -> None:
    """References can be asked for field by field; an unknown field has none."""
    assert ["t"] == [content.value for content in SPEECH.references("relays")]
    assert ["p", "q", "r"] == [content.value for content in SPEECH.references("claims")]
    assert [] == list(SPEECH.references("unheard_of"))


def test_what_is_found_says_where_and_what_it_admits() -> None:
    """A content has its path, its path without indexes, its value, and for a reference what that may point to."""
    (limb,) = gather(TREE, Branch, "root")[1:]
    (owner,) = gather(TREE, Ref)

    assert Content("root.branches[0]", "root.branches", LIMB, ()) == limb
    assert Content("owner", "owner", Ref("a"), (Actor, Event)) == owner


def test_values_within_values_of_their_own_class_are_found() -> None:
    """Classes that hold themselves are followed, falsy values are not passed over, and None is."""
    assert [
        ("root.grown", "2024"),
        ("root.branches[0].grown", "2025"),
        ("root.maybe[1]", "2026"),
    ] == [(content.path, str(content.value)) for content in TREE.contents(When)]


@given(dossier=dossiers(clean=False))
def test_paths_lead_to_what_was_found(dossier: Dossier) -> None:
    """Whatever is found in a record stands in its JSON at the path that is given."""
    for record in dossier:
        for content in record.contents():
            plain = content.value.plain() if hasattr(content.value, "plain") else str(content.value)

            assert plain == _at(record.plain(), content.path)


def _at(plain: Json, path: str) -> Json:
    for step in path.replace("[", ".[").split("."):
        if step.startswith("["):
            assert isinstance(plain, list)
            plain = plain[int(step[1:-1])]
        else:
            assert isinstance(plain, dict)
            plain = plain[step]
    return plain
