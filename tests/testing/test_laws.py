"""The laws hold for the library, and for what keeps them; each way of breaking one is named."""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st

from geoclaims import CORE, Codebook, InvalidValueError, dumps
from geoclaims.errors import CodebookError, MissingExtraError, SelectionError
from geoclaims.records import RECORDS
from geoclaims.rules import RULES
from geoclaims.testing import LAWS, BrokenLaw, BrokenLawsError, assert_codebook_laws
from geoclaims.testing._record_laws import RECORD_LAWS, takes_what_its_annotations_admit
from geoclaims.testing._rule_laws import (
    CODEBOOK_LAWS,
    RULE_LAWS,
    has_examples_that_do_what_they_say,
)

PAGE = Path(__file__).parents[2] / "docs" / "howto" / "test-your-extension.md"
SOURCE = PAGE.read_text(encoding="utf-8").split('````python title="acme.py"\n')[1].split("````\n")[0]
"""The module that the documentation shows: one record type, one rule, one call."""
TYPE, RULE = "acme.sanction (acme.Sanction)", "ACME01 sanction-lifted-before-imposed"
FIELD = "    lifted: gcl.When"
LOOP = "for one in analysis.dossier.of(Sanction):\n"
METHOD = '@rule("ACME01"'

Load = Callable[..., ModuleType]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Makes that module, with some of its text changed."""

    def made(*edits: tuple[str, str]) -> ModuleType:
        text = SOURCE
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        module = ModuleType("acme")
        monkeypatch.setitem(sys.modules, "acme", module)
        exec(compile(text, "acme.py", "exec"), vars(module))  # noqa: S102 - it is a module
        return module

    return made


@pytest.fixture
def examples() -> Iterator[None]:
    """Laws are tried with as many examples as in CI, always the same ones: a fault has to be seen."""
    yield from _tried_as("ci")


@pytest.fixture
def few() -> Iterator[None]:
    """Laws are tried with few examples outside of CI; in the profile `deep` with no more than in CI."""
    yield from _tried_as("few" if settings.get_current_profile_name() == "default" else "ci")


def _tried_as(profile: str) -> Iterator[None]:
    usual = settings.get_current_profile_name()
    settings.load_profile(profile)
    yield
    settings.load_profile(usual)


@pytest.mark.slow
def test_the_module_of_the_page_is_short_and_keeps_all_laws(load: Load) -> None:
    """One record type, one rule and one call are a module of no more than 40 lines that say something."""
    assert len([line for line in SOURCE.splitlines() if line]) <= 40
    load().test_laws()


@pytest.mark.usefixtures("few")
def test_the_types_of_the_library_keep_all_laws() -> None:
    """They are tried as those of a user's would be."""
    assert_codebook_laws(CORE, beyond=Codebook(rules=RULES))


def test_the_rules_of_the_library_keep_all_laws() -> None:
    """They are tried as those of a user's would be."""
    assert_codebook_laws(CORE, beyond=Codebook(types=RECORDS))


def test_the_page_names_every_law() -> None:
    """What is tried stands in one table, in the words in which a failure is reported."""
    listed = re.findall(
        r"^\|.*\| ([a-z ]+) \|$", PAGE.read_text(encoding="utf-8").split("## What a failure")[0], re.MULTILINE
    )

    assert {"law", *LAWS} == set(listed)


def test_every_law_can_be_chosen_by_its_name() -> None:
    """The names are those of what is tried, in this order."""
    laws: list[Callable[..., None]] = [takes_what_its_annotations_admit, *RECORD_LAWS]
    laws += [has_examples_that_do_what_they_say, *CODEBOOK_LAWS, *RULE_LAWS]

    assert ("is accepted by extend", *(law.__name__.replace("_", " ") for law in laws)) == LAWS


def test_what_is_known_already_is_not_tried() -> None:
    """A codebook beyond which there is nothing keeps all laws."""
    assert_codebook_laws(CORE)


SMALL = ("gcl.CORE", "gcl.Codebook(types=[gcl.State])")
"""Fewer types and rules are tried sooner."""
BROKEN: dict[str, tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str, str], ...]]] = {
    "a converter that makes something mutable": (
        ((FIELD, "    goods: tuple[str, ...] = attrs.field(default=(), converter=list)\n" + FIELD),),
        ((TYPE, "takes what its annotations admit", "goods: [] is not a tuple; write () for none and (x,) for one"),),
    ),
    "a converter that loses something": (
        ((FIELD, '    goods: str = attrs.field(default="", converter=str.lower)\n' + FIELD),),
        ((TYPE, "keeps what it is given", "its field goods was given '"),),
    ),
    "a converter that changes the type": (
        ((FIELD, "    share: float = attrs.field(default=0, converter=round)\n" + FIELD),),
        ((TYPE, "keeps what it is given", "its field share was given 0.0 and holds 0"),),
    ),
    "a converter that raises": (
        ((FIELD, '    goods: str = attrs.field(default="", converter=lambda text: text.nothing)\n' + FIELD),),
        ((TYPE, "takes what its annotations admit", "its constructor raises AttributeError: 'str' object has no"),),
    ),
    "a constructor that refuses everything": (
        ((FIELD, "    share: float = attrs.field(validator=attrs.validators.in_([7.25]))\n" + FIELD),),
        ((TYPE, "takes what its annotations admit", "its constructor refuses all that was tried: 'share' must be in"),),
    ),
    "a field that does not count": (
        ((FIELD, "    share: float = attrs.field(default=0, eq=False)\n" + FIELD),),
        ((TYPE, "is equal by content", "its field share does not count when records are compared"),),
    ),
    "a field that can be set": (
        ((METHOD, "Sanction.__setattr__ = object.__setattr__\n\n\n" + METHOD),),
        ((TYPE, "cannot be changed", "its field extra can be set"),),
    ),
    "a hash of its own": (
        ((METHOD, "    def __hash__(self):\n        return id(self)\n\n" + METHOD),),
        (
            (TYPE, "is equal by content", "two records of the same content differ, or have two hashes or digests"),
            (TYPE, "can be copied and pickled", "copy: comes back as Sanction(id='0', target=Ref("),
        ),
    ),
    "a field that no constructor takes": (
        ((FIELD, "    secret: int = attrs.field(default=0, init=False)\n" + FIELD),),
        (
            (
                TYPE,
                "evolves",
                "attrs.evolve cannot change its field secret: Sanction.__init__() got an unexpected keyword",
            ),
            ("the codebook", "can be checked", "trying it raises TypeError: Sanction.__init__() got an unexpected"),
            ("the codebook", "never raises", "trying it raises TypeError: Sanction.__init__() got an unexpected"),
        ),
    ),
    "fields that get in each other's way": (
        (
            (
                METHOD,
                "    def __attrs_post_init__(self):\n        if not self.lifted:\n"
                "            object.__setattr__(self, 'note', None)\n\n" + METHOD,
            ),
        ),
        (
            (TYPE, "keeps what it is given", "its field note was given "),
            (TYPE, "evolves", "attrs.evolve, told to change its field "),
        ),
    ),
    "a pickle that loses something": (
        ((METHOD, "    def __reduce__(self):\n        return gcl.State, ()\n\n" + METHOD),),
        ((TYPE, "can be copied and pickled", "trying it raises TypeError: State.__init__() missing"),),
    ),
    "a copy that is another": (
        ((METHOD, "    def __copy__(self):\n        return attrs.evolve(self, note='copied')\n\n" + METHOD),),
        (
            (
                TYPE,
                "can be copied and pickled",
                "copy: comes back as Sanction(id='0', target=Ref('0'), note='copied')",
            ),
        ),
    ),
    "a plain form that loses something": (
        (
            (
                METHOD,
                "    def plain(self):\n        return {'type': self.type, 'id': self.id, 'target': 'x'}\n\n" + METHOD,
            ),
        ),
        ((TYPE, "comes back from json", "it comes back as Sanction(id='0', target=Ref("),),
    ),
    "a migration that breaks what is written": (
        (
            ("import Verdict, rule", "import Migration, Verdict, rule"),
            (
                "types=[Sanction]",
                "types=[Sanction], migrations=[Migration(version=gcl.FORMAT, migrate=lambda plain: plain['note'])]",
            ),
        ),
        ((TYPE, "comes back from json", "what was written is not read: input: $.records[0]"),),
    ),
    "references that are not shown": (
        ((METHOD, "    def references(self, field=None):\n        return iter(())\n\n" + METHOD),),
        ((TYPE, "shows every reference", "references() gives [], but there are [('target', Ref('0'))]"),),
    ),
    "a caption that raises": (
        ((METHOD, "    @property\n    def caption(self):\n        return self.note.upper()\n\n" + METHOD),),
        ((TYPE, "answers for every content", "asked for `caption`, it raises AttributeError: 'NoneType' object has"),),
    ),
    "a caption that changes": (
        (
            (METHOD, "    @property\n    def caption(self):\n        return str(next(COUNTER))\n\n" + METHOD),
            ("@attrs.frozen", "COUNTER = __import__('itertools').count()\n\n\n@attrs.frozen"),
        ),
        ((TYPE, "answers for every content", "asked for `caption`, it answers '"),),
    ),
    "moments that are none": (
        ((METHOD, "    def moments(self):\n        return (self.when,)\n\n" + METHOD),),
        (
            (
                TYPE,
                "answers for every content",
                "asked for `moments`, it answers (None,), which is not a tuple of moments",
            ),
        ),
    ),
    "a rule that raises": (
        (("if one.when and one.lifted and one", "if one"),),
        (
            (
                RULE,
                "never raises",
                "its function raises AttributeError: 'NoneType' object has no attribute 'certainly_b",
            ),
        ),
    ),
    "a rule whose Reported example is right": (
        (('when="2023", lifted="2022"', 'when="2023", lifted="2024"'),),
        ((RULE, "has examples that do what they say", "the Reported example of ACME01 gives nothing"),),
    ),
    "a rule whose example raises": (
        (('State(id="south", name="South")', "State()"),),
        ((RULE, "has examples that do what they say", "an example raises TypeError: State.__init__() missing"),),
    ),
    "a rule that looks at the first record only": (
        ((LOOP, LOOP.replace("analysis.dossier.of(Sanction)", "analysis.dossier.of(Sanction)[:1]")),),
        (
            (
                RULE,
                "says the same in any order",
                "the records shuffled, it does not say the same: [Finding(code='ACME01'",
            ),
        ),
    ),
    "a rule that counts its calls": (
        (
            (LOOP, "CALLS.append(1)\n    " + LOOP),
            ('is lifted before it is imposed"', 'is lifted before it is imposed, {len(CALLS)}"'),
            (METHOD, "CALLS = []\n\n\n" + METHOD),
        ),
        ((RULE, "says the same in any order", "asked again, it does not say the same: [Finding(code='ACME01'"),),
    ),
    "a rule that looks at the spelling of ids": (
        (("if one.when", "if min(analysis.dossier.ids()) == one.id and one.when"),),
        ((RULE, "says the same whatever the ids", "with other ids, it does not say the same: Counter("),),
    ),
    "a rule that looks at other records": (
        (
            ("sound=True", "sound=True, per_record=True"),
            ("if one.when", "if one.target in analysis.dossier and one.when"),
        ),
        (
            (
                RULE,
                "has examples that do what they say",
                "ACME01 says only of the whole dossier: [Finding(code='ACME01'",
            ),
        ),
    ),
    "a rule that looks at other records, but not in its examples": (
        (
            ("sound=True", "sound=True, per_record=True"),
            (LOOP, LOOP + "        if len(analysis.dossier) > 3:\n            continue\n"),
        ),
        ((RULE, "looks at each record alone if it says so", "ACME01 says only of the whole dossier: []"),),
    ),
    "a rule that raises where another law is tried": (
        ((LOOP, LOOP + "        if one.id in ('n0', 'n1', 'n2'):\n            raise KeyError\n"),),
        ((RULE, "says the same whatever the ids", "its function raises KeyError"),),
    ),
    "a rule that is shy": (
        ((LOOP, LOOP + "        if any(one.note for one in analysis.dossier):\n            continue\n"),),
        ((RULE, "finds its example among other records", "the Reported example on its page is not found among other"),),
    ),
}


QUICK = {
    "a converter that changes the type",
    "a field that can be set",
    "references that are not shown",
    "a rule that raises",
    "a rule that counts its calls",
}
"""The faults that are tried outside of CI as well."""


@pytest.mark.parametrize(
    ("edits", "expected"),
    [pytest.param(*case, id=name, marks=[pytest.mark.slow] * (name not in QUICK)) for name, case in BROKEN.items()],
)
@pytest.mark.usefixtures("examples")
def test_each_failure_is_named(
    load: Load, edits: tuple[tuple[str, str], ...], expected: tuple[tuple[str, str, str], ...]
) -> None:
    """By the law, by what breaks it and how; of the laws that are tried, nothing else is said to be broken."""
    module = load(SMALL, *edits)
    laws = {law for _, law, _ in expected}
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(module.CODEBOOK, laws=laws)

    found = [(broken.subject, broken.law) for broken in caught.value.broken]
    assert [(subject, law) for subject, law, _ in expected] == found
    assert [True] * len(expected) == [
        message in broken.message for (_, _, message), broken in zip(expected, caught.value.broken, strict=True)
    ]


@pytest.mark.slow
@pytest.mark.parametrize(("edits", "expected"), BROKEN.values(), ids=BROKEN)
@pytest.mark.usefixtures("examples")
def test_no_failure_breaks_other_laws(
    load: Load, edits: tuple[tuple[str, str], ...], expected: tuple[tuple[str, str, str], ...]
) -> None:
    """Tried with all laws, a fault is said to break those that it breaks, and no others."""
    with pytest.raises(BrokenLawsError) as caught:
        load(SMALL, *edits).test_laws()

    assert [(subject, law) for subject, law, _ in expected] == [(one.subject, one.law) for one in caught.value.broken]


def test_a_law_that_is_not_there_is_refused() -> None:
    """Its name is told, with those that there are."""
    with pytest.raises(SelectionError, match=r"no law is called 'is nice'; there are: is accepted by extend, takes"):
        assert_codebook_laws(CORE, laws=["never raises", "is nice"])


def test_one_law_can_be_chosen_without_a_list(load: Load) -> None:
    """The name of a law is not taken for a collection of letters."""
    edits, expected = BROKEN["a field that does not count"]
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(load(SMALL, *edits).CODEBOOK, laws="is equal by content")

    assert [(subject, law) for subject, law, _ in expected] == [(one.subject, one.law) for one in caught.value.broken]


@pytest.mark.usefixtures("few")
def test_a_law_that_is_not_chosen_is_not_tried(load: Load) -> None:
    """What breaks only that one keeps the others."""
    edits, _ = BROKEN["a field that does not count"]

    assert_codebook_laws(load(SMALL, *edits).CODEBOOK, laws=["evolves"])


def test_the_law_of_the_schema_needs_its_extra_if_it_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Left out of all laws where `jsonschema` is not installed, it is never left out where it is asked for."""
    monkeypatch.setattr(
        "geoclaims.testing.laws.find_spec", lambda name: None if name == "jsonschema" else find_spec(name)
    )
    with pytest.raises(MissingExtraError, match=r"the law 'agrees with the json schema' needs an extra"):
        assert_codebook_laws(CORE, laws=["agrees with the json schema"])

    assert_codebook_laws(CORE)


@pytest.mark.slow
@pytest.mark.usefixtures("examples")
def test_a_list_in_a_field_is_named(load: Load) -> None:
    """By every law of its type that it breaks; and it breaks some of the codebook as well, as it happens to turn up."""
    module = load(
        SMALL,
        (FIELD, "    goods: tuple[str, ...] = attrs.field(default=(), converter=list)\n" + FIELD),
        (METHOD, "    def __attrs_post_init__(self):\n        pass\n\n" + METHOD),
    )
    with pytest.raises(BrokenLawsError) as caught:
        module.test_laws()

    assert [
        ("keeps what it is given", "its field goods was given () and holds []"),
        ("cannot be changed", "it holds something that can change: unhashable type: 'list'"),
        ("is equal by content", "trying it raises TypeError: unhashable type: 'list'"),
        ("can be copied and pickled", "trying it raises TypeError: unhashable type: 'list'"),
    ] == [(broken.law, broken.message) for broken in caught.value.broken if broken.subject == TYPE]


REFUSED: dict[str, tuple[tuple[str, str], str]] = {
    "a mutable field": (
        (FIELD, "    goods: list[str] = attrs.field(factory=list)\n" + FIELD),
        "records cannot hold list",
    ),
    "an annotation that cannot be resolved": (
        (FIELD, '    goods: "Nowhere | None" = None\n' + FIELD),
        "name 'Nowhere' is not defined",
    ),
    "a rule without an example": (("## Accepted", "## Agreed"), "has the sections Why it matters, Reported, Agreed"),
}


@pytest.mark.parametrize(("edit", "message"), REFUSED.values(), ids=REFUSED)
def test_some_faults_are_named_before_any_law_is_tried(load: Load, edit: tuple[str, str], message: str) -> None:
    """Such a module cannot even be imported: `rule` and `extend` say what is wrong."""
    with pytest.raises(CodebookError, match=message):
        load(edit)


def test_a_codebook_that_was_never_extended_is_tried_as_well(load: Load) -> None:
    """The constructor of a codebook looks at nothing; the first law is that `extend` accepts what is in it."""
    ban = type("Ban", (load().Sanction,), {"__module__": "acme"})
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(Codebook(types=[*RECORDS, ban], rules=[attrs.evolve(RULES[0], code="ACME09", doc="")]))

    expected = [
        ("acme.Ban", "is accepted by extend", "has no tag of its own; add type: ClassVar[str] = "),
        ("acme.Ban", "is accepted by extend", "is not decorated; put @attrs.frozen(kw_only=True) above the class"),
        (RULES[0].name, "is accepted by extend", "has no docstring; write its page there: a summary, then '## Why it"),
        (RULES[0].name, "is accepted by extend", f"has the handle {RULES[0].name}, which belongs to {RULES[0].code} "),
    ]
    assert [(subject, law) for subject, law, _ in expected] == [(one.subject, one.law) for one in caught.value.broken]
    assert all(one.message.startswith(start) for one, (_, _, start) in zip(caught.value.broken, expected, strict=True))


@pytest.mark.usefixtures("examples")
def test_a_type_that_rules_cannot_ask_is_named(load: Load) -> None:
    """What the library's own rules raise over a type of yours is told, with the rule."""
    threat = "    def moves(self):\n        return None\n\n" + METHOD
    module = load(("gcl.Event", "gcl.Statement"), (METHOD, threat))
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(CORE.extend(types=[module.Sanction]), laws=["can be checked"])

    (broken,) = caught.value.broken
    assert ("the codebook", "can be checked") == (broken.subject, broken.law)
    assert re.match(r"the function of rule \w+ raises \w+: Sanction '.': moves: None is not a tuple", broken.message)


def test_what_fields_hold_can_be_said(load: Load) -> None:
    """A constructor that accepts little keeps the law once it is said what."""
    narrow = "    share: float = attrs.field(validator=attrs.validators.in_([7.25]))\n"
    module = load((FIELD, narrow + FIELD), ('lifted="20', 'share=7.25, lifted="20'))

    assert_codebook_laws(
        module.CODEBOOK,
        fields={module.Sanction: {"share": st.just(7.25)}},
        laws=["takes what its annotations admit", "keeps what it is given"],
    )


@pytest.mark.slow
@pytest.mark.usefixtures("examples")
def test_fields_may_exclude_each_other(load: Load) -> None:
    """What a constructor refuses because two fields do not go together breaks no law."""
    share = "    share: float = 0\n"
    picky = "        if self.lifted and self.share:\n            raise ValueError(self.share)\n\n"

    load(SMALL, (FIELD, share + FIELD), (METHOD, "    def __attrs_post_init__(self):\n" + picky + METHOD)).test_laws()


@pytest.mark.usefixtures("examples")
def test_a_writer_that_does_not_write_alike_is_named(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read is written again letter by letter, or both texts are told."""
    spaces = itertools.count()
    module = load(SMALL)
    monkeypatch.setattr("geoclaims.testing._record_laws.dumps", lambda dossier: dumps(dossier) + " " * next(spaces))
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(module.CODEBOOK, laws=["comes back from json"])

    (broken,) = caught.value.broken
    assert (TYPE, "comes back from json") == (broken.subject, broken.law)
    assert broken.message.startswith("it is written as {")


@pytest.mark.usefixtures("examples")
def test_a_schema_that_refuses_what_is_read_is_named(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the JSON Schema and the codec disagree, the place is told."""
    module = load(SMALL)
    monkeypatch.setattr(
        "geoclaims.testing._law_subject.json_schema", lambda _: {"properties": {"records": {"maxItems": 0}}}
    )
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(module.CODEBOOK, laws=["agrees with the json schema"])

    (broken,) = caught.value.broken
    assert (TYPE, "agrees with the json schema") == (broken.subject, broken.law)
    assert broken.message.startswith("the JSON Schema refuses what is read: $.records: [{")


@pytest.mark.usefixtures("examples")
def test_a_reader_that_raises_is_named(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anything but a `ReadError` is told, with the document."""
    module = load(SMALL)
    monkeypatch.setattr("geoclaims.testing._rule_laws.loads", lambda *_: dict[str, str]()["key"])
    with pytest.raises(BrokenLawsError) as caught:
        assert_codebook_laws(module.CODEBOOK, laws=["refuses what it cannot read"])

    (broken,) = caught.value.broken
    assert ("the codebook", "refuses what it cannot read") == (broken.subject, broken.law)
    assert "reading it raises KeyError: 'key'" == broken.message


def test_without_hypothesis_the_next_step_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Laws need the extra."""
    monkeypatch.setattr("geoclaims.testing.laws.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"assert_codebook_laws needs an extra: .*geoclaims\[testing\]"):
        assert_codebook_laws(CORE)


def test_what_is_no_codebook_is_refused() -> None:
    """In the name of the function that was given it."""
    with pytest.raises(InvalidValueError, match=r"^assert_codebook_laws: codebook: 7 is not a Codebook$"):
        assert_codebook_laws(7)  # type: ignore[arg-type]


def test_a_broken_law_says_all_that_is_known() -> None:
    """What, which law, how, and with which value; a value only where one is at fault."""
    one = BrokenLaw(law="never raises", subject="ACME01 x", message="it raises\nloudly", value="Dossier([])")
    other = BrokenLaw(law="is accepted by extend", subject="acme.X", message="has no tag", value=None)

    assert (
        "2 laws are broken\n"
        "  ACME01 x: never raises\n"
        "      it raises\n"
        "      loudly\n"
        "      with Dossier([])\n"
        "  acme.X: is accepted by extend\n"
        "      has no tag"
    ) == str(BrokenLawsError([one, other]))
    assert str(BrokenLawsError([other])).startswith("1 law is broken\n")
