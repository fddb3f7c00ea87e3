from __future__ import annotations

import datetime as dt
import io
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import pytest

from geoclaims import (
    CORE,
    Actor,
    Analysis,
    Codebook,
    Dossier,
    Event,
    Finding,
    JsonObject,
    Person,
    Place,
    Record,
    Ref,
    Rule,
    Severity,
    State,
    Statement,
    UnknownRecord,
    When,
    check,
    dumps,
    loads,
    read_lines,
    write_lines,
)
from geoclaims.checking.rule_page import Page, page_problem
from geoclaims.converters import to_actor, to_actor_or_none, to_when
from geoclaims.errors import CodebookError
from geoclaims.extend import ACYCLIC, Value, rule
from geoclaims.records import RECORDS
from geoclaims.rules import PREFIXES, RULES
from geoclaims.testing import assert_rule_examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal


class Kind(Enum):
    """What a sanction takes away; a plain enumeration with text values."""

    TRAVEL = "travel-ban"
    ASSETS = "asset-freeze"


@attrs.frozen(kw_only=True)
class Measure(Value):
    """One thing that a sanction does, with a value of its own inside."""

    kind: Kind
    until: When | None = attrs.field(default=None, converter=to_when)
    against: Ref[Actor] | None = attrs.field(default=None, converter=to_actor_or_none)
    place: Place | None = None


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """Restrictive measures that one actor imposes on another."""

    type: ClassVar[str] = "acme.sanction"

    target: Ref[Actor] = attrs.field(converter=to_actor)
    measures: tuple[Measure, ...] = ()
    amount: int | float | None = None
    lifted: bool = False
    raw: JsonObject | None = None
    replaces: Ref[Sanction] | None = attrs.field(default=None, metadata=ACYCLIC)


PAGE = """A sanction names no measure.

## Why it matters
Nobody can tell what it takes away.

## Reported
```python
dossier = Dossier([])
```

## Accepted
```python
dossier = Dossier([])
```

## Limits
It is an example.
"""


def _empty_sanction(analysis: Analysis) -> Iterator[Finding]:
    """What a user's rule may do: find records of a user's own type."""
    for sanction in analysis.dossier.of(Sanction):
        if not sanction.measures:
            yield Finding(message="nothing is taken away", records=(sanction.id,))


def _rule(code: str = "ACME01", name: str = "empty-sanction", doc: str = PAGE) -> Rule:
    return Rule(
        code=code,
        name=name,
        severity=Severity.WARNING,
        sound=True,
        since="1.0",
        judge=_empty_sanction,
        doc=doc,
    )


EMPTY_SANCTION = _rule()
CODEBOOK = CORE.extend(types=[Sanction], rules=[EMPTY_SANCTION])
NORTH = State(id="north", name="North")
SANCTION = Sanction(
    id="s1",
    when="2024-05-02",
    participants=["un"],
    target=NORTH,
    measures=(Measure(kind=Kind.ASSETS, until="2025", against="kim", place=Place(name="Geneva")),),
    amount=1.5,
    raw=JsonObject({"list": [1, 1.0, None]}),
)
CANONICAL = """\
{
  "geoclaims": 2,
  "records": [
    {
      "type": "acme.sanction",
      "id": "s1",
      "when": "2024-05-02",
      "participants": [
        "un"
      ],
      "target": "north",
      "measures": [
        {
          "kind": "asset-freeze",
          "until": "2025",
          "against": "kim",
          "place": {
            "name": "Geneva"
          }
        }
      ],
      "amount": 1.5,
      "raw": {
        "list": [
          1,
          1.0,
          null
        ]
      }
    }
  ]
}
"""


def _refusals(**added: Any) -> list[tuple[str, str]]:
    """Every problem of an extension, as the last part of the name and the message."""
    with pytest.raises(CodebookError) as caught:
        CORE.extend(**added)

    assert caught.value.subject == "Codebook.extend"
    return [(problem.path.rpartition(".")[2], problem.message) for problem in caught.value.problems]


# A user's type is a first-class citizen.


def test_type_of_a_user_is_written_and_read() -> None:
    """A user's type gets JSON without writing any: nested values, enumerations, dates and references included."""
    assert dumps([SANCTION]) == CANONICAL
    assert list(loads(CANONICAL, CODEBOOK)) == [SANCTION]
    assert list(loads(CANONICAL, CODEBOOK, strict=True)) == [SANCTION]


def test_type_of_a_user_is_written_and_read_as_lines() -> None:
    """A user's type goes through JSON Lines as well."""
    file = io.BytesIO()
    write_lines([SANCTION, NORTH], file)
    file.seek(0)

    assert list(read_lines(file, CODEBOOK)) == [SANCTION, NORTH]


def test_type_of_a_user_survives_strangers() -> None:
    """Anyone who lacks the codebook keeps the record as it is, and gives it back unchanged."""
    (stranger,) = loads(CANONICAL)

    assert isinstance(stranger, UnknownRecord)
    assert stranger.tag == "acme.sanction"
    assert dumps([stranger]) == CANONICAL
    assert list(loads(dumps([stranger]), CODEBOOK)) == [SANCTION]


def test_mistakes_in_a_users_type_are_problems() -> None:
    """What is wrong with a record of a user's type is found by the same paths as in ours."""
    with pytest.raises(ValueError, match="2 problems") as caught:
        loads(
            '{"geoclaims": 2, "records": [{"type": "acme.sanction", "id": "s", "measures": [{"kind": "x"}]}]}', CODEBOOK
        )

    problems: Any = getattr(caught.value, "problems", ())
    assert {"$.records[0].target", "$.records[0].measures[0].kind"} == {problem.path for problem in problems}


def test_references_of_a_users_type_are_checked() -> None:
    """IN01 reports references of a user's type that dangle or lead to a record of the wrong type, nested ones too."""
    dossier = Dossier([SANCTION, NORTH, Person(id="kim", name="Kim"), Sanction(id="s2", target="s1")])

    found = {finding.records for finding in check(dossier, CODEBOOK, select="IN01").findings}

    assert found == {("s1", "un"), ("s2", "s1")}


def test_circles_of_a_users_type_are_checked() -> None:
    """IN03 follows a user's field that is marked as acyclic."""
    first = Sanction(id="s1", target=NORTH, replaces=Ref("s2"))
    second = Sanction(id="s2", target=NORTH, replaces=Ref("s1"))

    findings = check(Dossier([first, second, NORTH]), CODEBOOK, select="IN03").findings

    assert [finding.records for finding in findings] == [("s1", "s2")]


def test_records_of_a_users_type_are_found() -> None:
    """A dossier indexes a user's type, by class and by what it refers to, like ours."""
    dossier = Dossier([SANCTION, NORTH])

    assert (SANCTION,) == dossier.of(Sanction) == dossier.of(Event)
    assert dossier.referring_to(NORTH, "target") == (SANCTION,)
    assert dossier.referring_to("kim", "measures.against") == (SANCTION,)


def test_records_of_a_users_type_are_on_the_timeline() -> None:
    """A user's event takes part in the timeline and in `as_of`."""
    dossier = Dossier([SANCTION])

    assert [entry.record for entry in Analysis(dossier).timeline] == [SANCTION]
    assert [] == list(dossier.as_of("2024-05-01"))


def test_rule_of_a_user_is_run() -> None:
    """A user's rule is run with ours, and can be selected alone."""
    empty = Sanction(id="s2", target=NORTH)
    dossier = Dossier([SANCTION, empty, NORTH])

    report = check(dossier, CODEBOOK, select="empty-sanction")

    assert [(finding.code, finding.records) for finding in report.findings] == [("ACME01", ("s2",))]
    assert report.rules_run == ("ACME01",)
    assert "ACME01" in check(dossier, CODEBOOK).rules_run
    assert "ACME01" not in check(dossier).rules_run


# A codebook is a value.


def test_core_knows_the_librarys_own() -> None:
    """`CORE` is made of the library's record types and rules, and nothing else."""
    assert CORE.types == RECORDS
    assert CORE.rules == RULES
    assert CORE.external == ()
    assert {cls.type: cls for cls in RECORDS} == dict(CORE.tags)


def test_extending_makes_another_codebook() -> None:
    """The old codebook knows nothing of what was added to make the new one."""
    types, rules = CORE.types, CORE.rules

    extended = CORE.extend(types=[Sanction], rules=[EMPTY_SANCTION], external=["wikidata:"])

    assert (types, rules, ()) == (CORE.types, CORE.rules, CORE.external)
    assert (*types, Sanction) == extended.types
    assert (*rules, EMPTY_SANCTION) == extended.rules
    assert extended.external == ("wikidata:",)
    assert extended.tags["acme.sanction"] is Sanction
    assert "acme.sanction" not in CORE.tags


def test_extensions_add_up() -> None:
    """A codebook that was extended can be extended again, from any iterable."""
    twice = CORE.extend(types=iter([Sanction]), external=["a:"]).extend(rules=iter([EMPTY_SANCTION]), external=["b:"])

    assert CORE.extend(types=[Sanction], rules=[EMPTY_SANCTION], external=["a:", "b:"]) == twice
    assert hash(CORE.extend(types=[Sanction], rules=[EMPTY_SANCTION], external=["a:", "b:"])) == hash(twice)


def test_extending_by_nothing_changes_nothing() -> None:
    """An empty extension gives an equal codebook."""
    assert CORE.extend() == CORE


def test_codebook_is_frozen() -> None:
    """Neither its parts nor its tags can be changed."""
    tags: Any = CORE.tags

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CORE.types = ()  # type: ignore[misc]
    with pytest.raises(TypeError):
        tags["state"] = Sanction


@pytest.mark.parametrize("external", ["wikidata:", ["wikidata:"], ("iso:", "wikidata:")])
def test_external_ids_do_not_dangle(external: Any) -> None:
    """References to ids that are defined elsewhere silence IN01; one beginning may be given as it is."""
    statement = Statement(id="s", speakers=["wikidata:Q423", "dangling"])

    report = check(Dossier([statement]), CORE.extend(external=external), select="IN01")

    assert [finding.records for finding in report.findings] == [("s", "dangling")]


def test_external_beginnings_are_checked() -> None:
    """An empty beginning would silence everything; it and what is not text are refused by position."""
    assert [
        (path, message.split(" is not the beginning of an id")[0])
        for path, message in _refusals(external=["a:", "", 7])
    ] == [("external[1]", "''"), ("external[2]", "7")]


# Types that are refused. Each class stands for one mistake.


class Undecorated(Event):
    """A class without the decorator."""

    type: ClassVar[str] = "acme.undecorated"
    target: str = ""


@attrs.frozen(kw_only=True)
class Untagged(Event):
    """A class without a tag."""


@attrs.frozen(kw_only=True)
class TaglessRecord(Record):
    """A class that inherits not even a tag."""


@attrs.frozen(kw_only=True)
class SubSanction(Sanction):
    """A class that only inherits its tag."""


@attrs.frozen(kw_only=True)
class BareTag(Event):
    """A tag without a namespace."""

    type: ClassVar[str] = "sanction"


@attrs.frozen(kw_only=True)
class LoudTag(Event):
    """A tag in capitals."""

    type: ClassVar[str] = "Acme.Sanction"


@attrs.frozen(kw_only=True)
class NumberTag(Event):
    """A tag that is not text."""

    type: ClassVar[Any] = 7


@attrs.frozen(kw_only=True)
class ListTag(Event):
    """A tag that cannot even be looked up."""

    type: ClassVar[Any] = ["acme.list"]


@attrs.frozen(kw_only=True)
class ClashingTag(Event):
    """The tag of another class of the same user."""

    type: ClassVar[str] = "acme.sanction"


@attrs.frozen(kw_only=True)
class CoreTag(Event):
    """The tag of a class of the library."""

    type: ClassVar[str] = "state"


@attrs.frozen(kw_only=True)
class Unresolvable(Event):
    """An annotation that only type checkers can resolve."""

    type: ClassVar[str] = "acme.unresolvable"
    price: Decimal | None = None


@attrs.frozen(kw_only=True)
class Misspelt(Event):
    """An annotation that nobody can resolve."""

    type: ClassVar[str] = "acme.misspelt"
    day: dt.dat | None = None  # type: ignore[name-defined]


@attrs.frozen(kw_only=True)
class HoldsList(Event):
    """A field that could be changed."""

    type: ClassVar[str] = "acme.holds-list"
    names: list[str] = attrs.Factory(list)


@attrs.frozen(kw_only=True)
class HoldsDict(Event):
    """Another field that could be changed."""

    type: ClassVar[str] = "acme.holds-dict"
    names: dict[str, str] = attrs.Factory(dict)


@attrs.frozen(kw_only=True)
class HoldsDatetime(Event):
    """A field for which there is a better type."""

    type: ClassVar[str] = "acme.holds-datetime"
    at: dt.datetime | None = None


@attrs.frozen(kw_only=True)
class HoldsPair(Event):
    """A tuple of two kinds."""

    type: ClassVar[str] = "acme.holds-pair"
    pair: tuple[str, int] | None = None


@attrs.frozen(kw_only=True)
class HoldsEither(Event):
    """One of two kinds."""

    type: ClassVar[str] = "acme.holds-either"
    either: str | int = ""


@attrs.frozen(kw_only=True)
class HoldsAnything(Event):
    """A field that could be anything."""

    type: ClassVar[str] = "acme.holds-anything"
    thing: Any = None


class Plain:
    """No value at all."""


@attrs.frozen(kw_only=True)
class HoldsPlain(Event):
    """A field of a class that is no value."""

    type: ClassVar[str] = "acme.holds-plain"
    inner: Plain | None = None


@attrs.frozen(kw_only=True)
class Cargo:
    """An attrs class that looks like a value, but is none."""

    contents: str = ""


@attrs.frozen(kw_only=True)
class HoldsCargo(Event):
    """A field of a class that looks like a value."""

    type: ClassVar[str] = "acme.holds-cargo"
    cargo: tuple[Cargo, ...] = ()


class Bare(Value):
    """A value that nobody decorated."""


@attrs.frozen(kw_only=True)
class HoldsBare(Event):
    """A field of a value without the decorator."""

    type: ClassVar[str] = "acme.holds-bare"
    bare: Bare | None = None


class Level(IntEnum):
    """An enumeration without texts."""

    LOW = 1
    HIGH = 2


@attrs.frozen(kw_only=True)
class HoldsLevel(Event):
    """A field with members that JSON cannot name."""

    type: ClassVar[str] = "acme.holds-level"
    level: Level | None = None


@attrs.frozen(kw_only=True)
class Inner(Value):
    """A value whose mistake is a floor further down."""

    level: Level = Level.LOW
    again: tuple[Inner, ...] = ()


@attrs.frozen(kw_only=True)
class HoldsInner(Event):
    """A field whose own field is at fault."""

    type: ClassVar[str] = "acme.holds-inner"
    inner: Inner | None = None
    others: tuple[Inner, ...] = ()


@attrs.frozen(kw_only=True)
class Underscored(Event):
    """A field whose name is not a key."""

    type: ClassVar[str] = "acme.underscored"
    _secret: str = ""


@attrs.frozen(kw_only=True)
class Hiding(Event):
    """A field in front of a method."""

    type: ClassVar[str] = "acme.hiding"
    digest: str = ""  # type: ignore[assignment]


@attrs.frozen(kw_only=True, eq=False)
class ComparedByNothing(Event):
    """A class whose records would be equal whatever they hold."""

    type: ClassVar[str] = "acme.compared-by-nothing"
    target: str = ""


@attrs.frozen(kw_only=True, unsafe_hash=False)
class Unhashable(Event):
    """A class whose records cannot be looked up."""

    type: ClassVar[str] = "acme.unhashable"


NOT_HELD = "has a field that records cannot hold: "
NOT_RESOLVED = "has an annotation that cannot be resolved: "


@pytest.mark.parametrize(
    ("cls", "message"),
    [
        (Undecorated, "is not decorated; put @attrs.frozen(kw_only=True) above the class"),
        (Untagged, 'has no tag of its own; add type: ClassVar[str] = "acme.untagged"'),
        (TaglessRecord, 'has no tag of its own; add type: ClassVar[str] = "acme.tagless-record"'),
        (SubSanction, 'has no tag of its own; add type: ClassVar[str] = "acme.sub-sanction"'),
        (BareTag, "has the tag 'sanction'; write a namespace, a dot and a name in lower case, \"acme.bare-tag\""),
        (LoudTag, "has the tag 'Acme.Sanction'; write a namespace, a dot and a name in lower case, \"acme.loud-tag\""),
        (NumberTag, 'has the tag 7; write a namespace, a dot and a name in lower case, "acme.number-tag"'),
        (ListTag, "has the tag ['acme.list']; write a namespace, a dot and a name in lower case, \"acme.list-tag\""),
        (Unresolvable, f"{NOT_RESOLVED}name 'Decimal' is not defined; import the name at run time as well"),
        (Misspelt, f"{NOT_RESOLVED}module 'datetime' has no attribute 'dat'; import the name at run time as well"),
        (HoldsList, f"{NOT_HELD}names: records cannot hold list[str]; "),
        (HoldsDict, f"{NOT_HELD}names: records cannot hold dict[str, str]; "),
        (HoldsDatetime, f"{NOT_HELD}at: records cannot hold <class 'datetime.datetime'>; "),
        (HoldsPair, f"{NOT_HELD}pair: records cannot hold tuple[str, int]; "),
        (HoldsEither, f"{NOT_HELD}either: records cannot hold str | int; "),
        (HoldsAnything, f"{NOT_HELD}thing: records cannot hold typing.Any; "),
        (HoldsPlain, f"{NOT_HELD}inner: records cannot hold <class '{__name__}.Plain'>; "),
        (HoldsCargo, f"holds {__name__}.Cargo, which is not a value; make it a subclass of geoclaims.Value"),
        (HoldsBare, f"holds {__name__}.Bare, which is not decorated; put @attrs.frozen(kw_only=True) above the class"),
        (
            HoldsLevel,
            f"holds {__name__}.Level, which has members without text (LOW, HIGH); give each a text, as JSON needs one",
        ),
        (
            HoldsInner,
            f"holds {__name__}.Level, which has members without text (LOW, HIGH); give each a text, as JSON needs one",
        ),
        (Underscored, "has the field _secret, but field names are JSON keys; drop the underscore"),
        (Hiding, "has the field digest, which hides what every record can do; choose another name"),
        (
            ComparedByNothing,
            "is not equal and hashable by its content; decorate it with just @attrs.frozen(kw_only=True)",
        ),
        (Unhashable, "is not equal and hashable by its content; decorate it with just @attrs.frozen(kw_only=True)"),
    ],
)
def test_unusable_type_is_refused(cls: type[Record], message: str) -> None:
    """`extend` refuses a type that cannot be used, by the name of the class, with a message that says the fix."""
    ((name, refusal),) = _refusals(types=[cls])

    assert cls.__name__ == name
    assert refusal.startswith(message)


@pytest.mark.parametrize(
    ("cls", "owner"), [(ClashingTag, f"{__name__}.Sanction"), (CoreTag, "geoclaims.records.actors.State")]
)
def test_clashing_tag_names_both_classes(cls: type[Record], owner: str) -> None:
    """A tag that is taken already is refused, naming both classes."""
    tag = cls.type

    with pytest.raises(CodebookError) as caught:
        CODEBOOK.extend(types=[cls])

    assert caught.value.problems[-1].path == f"{__name__}.{cls.__name__}"
    assert caught.value.problems[-1].message == f"has the tag {tag!r}, which belongs to {owner}; choose another"


def test_tags_clash_within_one_extension() -> None:
    """Of two added types with one tag, the later one is refused."""
    assert [("ClashingTag", f"has the tag 'acme.sanction', which belongs to {__name__}.Sanction; choose another")] == (
        _refusals(types=[Sanction, ClashingTag])
    )


def test_same_type_twice_is_refused() -> None:
    """A type that is there already, or that is added twice, is refused."""
    with pytest.raises(CodebookError, match=r"Sanction: is there already; add it once$"):
        CODEBOOK.extend(types=[Sanction])

    assert _refusals(types=[Sanction, Sanction]) == [("Sanction", "is there already; add it once")] * 2


@pytest.mark.parametrize("strange", [SANCTION, "acme.sanction", None, Measure, Kind, int])
def test_what_is_no_record_type_is_refused(strange: Any) -> None:
    """Instances, values and other classes are no record types."""
    (problem,) = _refusals(types=[strange])

    assert problem[1] == "is not a record type; pass subclasses of geoclaims.Record"


def test_base_of_all_records_is_refused() -> None:
    """A class without a tag is abstract, `Record` itself as well."""
    assert [name for name, _ in _refusals(types=[Record])] == ["Record"]


def test_refused_type_cannot_be_built_either() -> None:
    """An undecorated or untagged class, which nothing could read back, is refused by its own constructor as well."""
    with pytest.raises(ValueError, match="no tag of its own"):
        Untagged(id="u")
    with pytest.raises(ValueError, match="no tag of its own"):
        Undecorated(id="u")


# Rules that are refused.


def test_clashing_code_is_refused() -> None:
    """A code that another rule has is refused, naming that rule."""
    with pytest.raises(CodebookError) as caught:
        CODEBOOK.extend(rules=[_rule(name="other")])

    assert [(problem.path, problem.message) for problem in caught.value.problems] == [
        ("other", "has the handle ACME01, which belongs to ACME01 empty-sanction; choose another")
    ]


def test_clashing_name_is_refused() -> None:
    """A name that another rule has is refused, naming that rule, ours included."""
    known = RULES[0]

    assert [
        (known.name, f"has the handle {known.name}, which belongs to {known.code} {known.name}; choose another")
    ] == (_refusals(rules=[_rule(name=known.name)]))


def test_handles_clash_within_one_extension() -> None:
    """Of two added rules with one code, the later one is refused."""
    assert _refusals(rules=[EMPTY_SANCTION, _rule(name="other")]) == [
        ("other", "has the handle ACME01, which belongs to ACME01 empty-sanction; choose another")
    ]


@pytest.mark.parametrize("theme", sorted(PREFIXES))
def test_reserved_themes_are_refused(theme: str) -> None:
    """The themes of the library's own rules are not for others, even where the code is free."""
    message = f"has the code {theme}99, but {theme} is a theme of geoclaims; use your own prefix"

    assert [("empty-sanction", message)] == _refusals(rules=[_rule(code=f"{theme}99")])


def test_themes_of_the_catalogue_are_reserved() -> None:
    """Every theme that the library uses is reserved."""
    assert {known.theme for known in RULES} <= PREFIXES


def test_same_rule_twice_is_refused() -> None:
    """A rule that is there already, or that is added twice, would report everything twice."""
    with pytest.raises(CodebookError, match=r"empty-sanction: is there already; add it once$"):
        CODEBOOK.extend(rules=[EMPTY_SANCTION])

    assert (
        _refusals(rules=[EMPTY_SANCTION, EMPTY_SANCTION]) == [("empty-sanction", "is there already; add it once")] * 2
    )


@pytest.mark.parametrize("strange", [_empty_sanction, "ACME01", None, Rule])
def test_what_is_no_rule_is_refused(strange: Any) -> None:
    """A function that nobody decorated is no rule yet."""
    (problem,) = _refusals(rules=[strange])

    assert problem[1] == "is not a rule; decorate its function with @geoclaims.rule(...)"


@pytest.mark.parametrize("code", ["ACME", "A1", "A01", "acme01", "ACME1", "ACME00001", "01", "ACME-01", "ÄCME01", ""])
def test_code_follows_its_pattern(code: str) -> None:
    """A code is two to twelve capitals and two to four digits."""
    (problem,) = _refusals(rules=[_rule(code=code)])

    assert problem[1].startswith(f"has the code {code!r}; a code is two to twelve capitals and two to four digits")


DEFECTIVE_PAGES = {
    "none": ("", "has no docstring; write its page there: a summary, then '## Why it matters', "),
    "blank": (" \n ", "has no docstring; write its page there: a summary, then '## Why it matters', "),
    "no summary": (PAGE[PAGE.index("##") :], "has a page without a summary; begin the docstring with one sentence"),
    "no sections": ("A summary.", "has the sections none; a page has '## Why it matters', '## Reported', "),
    "a section missing": (
        PAGE.replace("## Limits\nIt is an example.\n", ""),
        "has the sections Why it matters, Reported, Accepted; a page has '## Why it matters', ",
    ),
    "sections in another order": (
        PAGE.replace("Reported", "-").replace("Accepted", "Reported").replace("-\n", "Accepted\n"),
        "has the sections Why it matters, Accepted, Reported, Limits; a page has '## Why it matters', ",
    ),
    "a section too many": (
        f"{PAGE}\n## See also\nNothing.\n",
        "has the sections Why it matters, Reported, Accepted, Li",
    ),
    "no example of what is reported": (
        PAGE.replace("```python\ndossier = Dossier([])\n```", "Nothing.", 1),
        "has no example under 'Reported'; add a fenced python block that builds a `dossier`",
    ),
    "no example of what is accepted": (
        PAGE.replace("```python\ndossier = Dossier([])\n```\n\n## Limits", "```\ndossier\n```\n\n## Limits"),
        "has no example under 'Accepted'; add a fenced python block that builds a `dossier`",
    ),
}


@pytest.mark.parametrize(("doc", "message"), DEFECTIVE_PAGES.values(), ids=DEFECTIVE_PAGES)
def test_page_is_complete(doc: str, message: str) -> None:
    """A rule without a page, or with a page that lacks something, is refused with what is missing."""
    (problem,) = _refusals(rules=[_rule(doc=doc)])

    assert problem[1].startswith(message)
    assert problem[1] == page_problem(doc)


def test_page_that_is_complete_has_no_problem() -> None:
    """A page with a summary, the four sections and two examples is one."""
    assert page_problem(PAGE) is None
    assert page_problem(None) is not None


def test_page_is_read_section_by_section() -> None:
    """A page gives its summary, its sections and the Python of its examples."""
    page = EMPTY_SANCTION.page

    assert isinstance(page, Page)
    assert page.summary == "A sanction names no measure."
    assert page.why == "Nobody can tell what it takes away."
    assert page.limits == "It is an example."
    assert page.example("reported") == page.example("accepted") == "dossier = Dossier([])\n"


def test_page_may_be_indented() -> None:
    """The docstring of a function is indented; its page is not."""
    indented = PAGE.replace("\n", "\n    ")

    assert page_problem(indented) is None
    assert Page.read(indented) == Page.read(PAGE)


def test_page_with_several_blocks_joins_them() -> None:
    """Several fenced blocks of one section are one example."""
    doc = PAGE.replace("```\n\n## Accepted", "```\nand\n```python\nmore = 1\n```\n\n## Accepted")

    assert Page.read(doc).example("reported") == "dossier = Dossier([])\n\nmore = 1\n"


def test_decorator_refuses_what_extending_would() -> None:
    """`@rule` refuses a function without a page at once, by the rule's name."""
    with pytest.raises(CodebookError) as caught:
        rule("ACME02", since="1.0", severity=Severity.INFO, sound=False)(_empty_sanction)

    assert [problem.path for problem in caught.value.problems] == ["-empty-sanction"]


def test_users_rule_is_proved_like_ours() -> None:
    """`assert_rule_examples` tries a user's page against a user's codebook."""
    with pytest.raises(AssertionError, match="the Reported example of ACME01 gives nothing"):
        assert_rule_examples(EMPTY_SANCTION, CODEBOOK)


def test_everything_wrong_is_said_at_once() -> None:
    """Types, rules and beginnings of ids are all looked at, and one error lists everything."""
    refusals = _refusals(types=[Undecorated, 7, LoudTag, HoldsList], rules=[_rule(code="x"), None], external=[""])

    assert [name for name, _ in refusals] == [
        "Undecorated",
        "7",
        "LoudTag",
        "HoldsList",
        "empty-sanction",
        "None",
        "external[0]",
    ]


def test_one_type_with_several_mistakes() -> None:
    """All mistakes of one class are listed, each once."""

    @attrs.frozen(kw_only=True)
    class Hopeless(Event):
        _a: str = ""
        _b: str = ""
        caption: str = ""

    assert [message.split(";")[0] for _, message in _refusals(types=[Hopeless])] == [
        "has no tag of its own",
        "has the field _a, but field names are JSON keys",
        "has the field _b, but field names are JSON keys",
        "has the field caption, which hides what every record can do",
    ]


def test_refused_extension_leaves_no_trace() -> None:
    """After a refusal, the codebook is what it was, and a mended extension is accepted."""
    before = (CORE.types, CORE.rules, CORE.external)

    _refusals(types=[Sanction, ClashingTag])

    assert before == (CORE.types, CORE.rules, CORE.external)
    assert Codebook().extend(types=[ClashingTag]).types == (ClashingTag,)


def test_error_is_a_value_error() -> None:
    """A `CodebookError` can be caught as the built-in that fits."""
    with pytest.raises(ValueError, match=r"^Codebook\.extend: "):
        CORE.extend(types=[Undecorated])


def test_a_record_inside_a_record_is_refused() -> None:
    """Records point to each other, and the message says how."""

    @attrs.frozen(kw_only=True)
    class Holding(Event):
        """An event with a state in it."""

        type: ClassVar[str] = "acme.holding"
        target: State | None = None

    with pytest.raises(CodebookError, match=r"point to one with Ref\[State\]"):
        CORE.extend(types=[Holding])
