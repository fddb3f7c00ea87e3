"""A rule of one's own: what the decorator takes over, and what it refuses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, cast

import pytest

from geoclaims import CORE, Analysis, Dossier, Finding, GeoclaimsError, NotEvaluated, Rule, Severity, State, check
from geoclaims.errors import CodebookError, RuleError
from geoclaims.extend import Reason, Verdict, rule

PAGE = """A state has no name.

## Why it matters
Nobody can be called.

## Reported
```python
dossier = Dossier([State(id="n", name="")])
```

## Accepted
```python
dossier = Dossier([State(id="n", name="North")])
```

## Limits
None.
"""
EMPTY = Analysis(Dossier())


def make(judge: Callable[[Analysis], Any], code: str = "ACME01", doc: str | None = PAGE) -> Rule:
    """A rule with a page, made of a function without one."""
    judge.__doc__ = doc
    return rule(code, since="0.1", severity=Severity.WARNING, sound=True)(judge)


def nameless_state(analysis: Analysis) -> Iterator[Verdict]:
    """Find states without a name; `make` puts a page in this docstring's place."""
    for state in analysis.dossier.of(State):
        if not state.name:
            yield Finding(message="a state has no name", records=(state.id,))


def refused(code: str = "ACME01", doc: str | None = PAGE) -> str:
    """The one complaint with which a rule is refused."""
    with pytest.raises(CodebookError) as caught:
        make(nameless_state, code, doc)
    (problem,) = caught.value.problems
    assert (caught.value.subject, problem.path) == ("rule", "nameless-state")
    return problem.message


# What a rule knows about itself.


def test_name_theme_and_facts_come_from_the_decorator() -> None:
    """The function's name becomes the rule's, with hyphens; the letters of the code are its theme."""
    made = make(nameless_state, "ACME0123")

    assert (made.code, made.name, made.theme) == ("ACME0123", "nameless-state", "ACME")
    assert (made.severity, made.sound, made.since) == (Severity.WARNING, True, "0.1")
    assert made.judge is nameless_state


def test_a_rule_shows_its_handles() -> None:
    """Its repr names it, and spares the reader function and page."""
    shown = repr(make(nameless_state))

    assert "ACME01" in shown
    assert "nameless-state" in shown
    assert "Why it matters" not in shown


def test_rules_are_values() -> None:
    """Two rules made alike are equal and hash alike."""
    assert make(nameless_state) == make(nameless_state)
    assert 1 == len({make(nameless_state), make(nameless_state)})


@pytest.mark.parametrize("code", ["AB01", "ABCDEFGHIJKL1234", "TM04", "ACME99"])
def test_good_codes_are_accepted(code: str) -> None:
    """Two to twelve capitals and two to four digits are a code."""
    assert make(nameless_state, code).code == code


@pytest.mark.parametrize(
    "code", ["", "A01", "ABCDEFGHIJKLM01", "acme01", "ACME1", "ACME00001", "ACME-01", "ACME01 ", "ACME01\n", "ÄCME01"]
)
def test_bad_codes_are_refused(code: str) -> None:
    """Anything else is refused, with the pattern."""
    assert f"has the code {code!r}; a code is two to twelve capitals and two to four digits, like ACME01" == refused(
        code
    )


@pytest.mark.parametrize("name", ["Nameless", "_private", "nameless_", "error", "warning", "info", "ärger", "a__b"])
def test_bad_names_are_refused(name: str) -> None:
    """A rule is called by lower-case words, and not like a severity, which selects others."""

    def judge(_: Analysis) -> Iterator[Verdict]:
        yield from ()

    judge.__name__ = name
    shown = name.replace("_", "-")
    with pytest.raises(CodebookError) as caught:
        make(judge)
    (problem,) = caught.value.problems

    assert shown == problem.path
    assert (
        f"has the name {shown!r}; a name is the defect in lower-case words, like denial-before-allegation"
        == problem.message
    )


@pytest.mark.parametrize("doc", ["   ", "\n"])
def test_a_blank_docstring_is_refused(doc: str) -> None:
    """A rule without a page is no rule."""
    assert (
        "has no docstring; write its page there: a summary, then "
        "'## Why it matters', '## Reported', '## Accepted', '## Limits'"
    ) == refused(doc=doc)


def test_a_missing_docstring_is_refused() -> None:
    """A function from nowhere has no module to lend it a page."""
    names: dict[str, Any] = {"__name__": "nowhere"}
    exec("def nameless_state(analysis): yield", names)  # noqa: S102 - a function without a module

    with pytest.raises(CodebookError, match="nameless-state: has no docstring; write its page there"):
        make(names["nameless_state"], doc=None)


def test_a_page_without_a_summary_is_refused() -> None:
    """The first sentence stands in lists."""
    assert "has a page without a summary; begin the docstring with one sentence" == refused(
        doc=PAGE.split("\n\n", 1)[1]
    )


@pytest.mark.parametrize(
    ("doc", "found"),
    [
        ("A summary.", "none"),
        (PAGE.replace("## Limits", "### Limits"), "Why it matters, Reported, Accepted"),
        (PAGE.replace("## Limits", "## Limit"), "Why it matters, Reported, Accepted, Limit"),
        (PAGE + "\n## History\nOld.\n", "Why it matters, Reported, Accepted, Limits, History"),
        (PAGE.replace("## Why it matters\n", ""), "Reported, Accepted, Limits"),
        (
            PAGE.replace("## Limits", "## X")
            .replace("## Why it matters", "## Limits")
            .replace("## X", "## Why it matters"),
            "Limits, Reported, Accepted, Why it matters",
        ),
    ],
)
def test_a_page_with_other_sections_is_refused(doc: str, found: str) -> None:
    """The sections are these four, in this order, spelt like this."""
    assert (
        f"has the sections {found}; a page has '## Why it matters', '## Reported', '## Accepted', '## Limits'"
        == refused(doc=doc)
    )


@pytest.mark.parametrize("section", ["Reported", "Accepted"])
def test_a_page_without_an_example_is_refused(section: str) -> None:
    """Both examples are fenced Python."""
    before, rest = PAGE.split(f"## {section}\n```python", 1)

    assert f"has no example under '{section}'; add a fenced python block that builds a `dossier`" == refused(
        doc=f"{before}## {section}\n```{rest}"
    )


def test_the_module_lends_its_docstring() -> None:
    """A function without a docstring is documented by its module, as the library's rules are."""
    module = ModuleType("lending", PAGE)
    judge = cast("Callable[[Analysis], Iterator[Verdict]]", lambda _: iter(()))
    judge.__module__, judge.__name__ = "lending", "lent"
    sys.modules["lending"] = module
    try:
        made = make(judge, doc=None)
    finally:
        del sys.modules["lending"]

    assert PAGE == made.doc
    assert "A state has no name." == made.page.summary


def test_the_functions_own_docstring_comes_first() -> None:
    """Where both have one, the function's is the page; its indentation does not matter."""

    @rule("ACME02", since="0.1", severity=Severity.INFO, sound=False)
    def indented(_: Analysis) -> Iterator[Verdict]:
        """A page inside a function.

        ## Why it matters
        It is indented.

        ## Reported
        ```python
        dossier = Dossier()
        ```

        ## Accepted
        ```python
        if True:
            dossier = Dossier()
        ```

        ## Limits
        None.
        """
        yield from ()

    assert "A page inside a function." == indented.page.summary
    assert "It is indented." == indented.page.why
    assert "if True:\n    dossier = Dossier()\n" == indented.page.example("accepted")


def test_several_blocks_are_one_example() -> None:
    """An example may be interrupted by prose."""
    doc = PAGE.replace('name="")])\n```', 'name="")])\n```\nand\n```python\nmore = 1\n```')

    assert [
        'dossier = Dossier([State(id="n", name="")])',
        "",
        "more = 1",
    ] == make(nameless_state, doc=doc).page.example("reported").splitlines()


# What a rule yields.


def test_a_verdict_is_signed() -> None:
    """The rule adds code, name and severity to what its function found."""

    def judge(_: Analysis) -> Iterator[Verdict]:
        path = (Reason(text="because", record="a"),)
        yield Finding(message="m", records=("a", "b"), path=path, holder="h")
        yield Finding(message="n", records=(), severity=Severity.ERROR)
        yield NotEvaluated(reason="r", records=("c",))

    first, second, third = make(judge)(EMPTY)

    assert first == Finding(
        code="ACME01",
        name="judge",
        severity=Severity.WARNING,
        message="m",
        records=("a", "b"),
        path=(Reason(text="because", record="a"),),
        holder="h",
    )
    assert isinstance(second, Finding)
    assert second.severity is Severity.ERROR
    assert third == NotEvaluated(code="ACME01", name="judge", reason="r", records=("c",))


def test_a_rule_that_raises_is_at_fault() -> None:
    """The error names the rule and the cause, which is chained; the dossier is not blamed."""

    def judge(_: Analysis) -> Iterator[Verdict]:
        yield Finding(message="m", records=())
        raise LookupError("no such thing")

    codebook = CORE.extend(rules=[make(judge)])
    with pytest.raises(RuleError) as caught:
        check(Dossier(), codebook)

    assert "ACME01" == caught.value.code
    assert isinstance(caught.value, GeoclaimsError)
    assert isinstance(caught.value.__cause__, LookupError)
    assert "rule ACME01 failed: LookupError: no such thing; please report this to its author" == str(caught.value)


@pytest.mark.parametrize("answer", [None, ["not a verdict"], 7])
def test_a_rule_that_yields_no_verdicts_is_at_fault(answer: object) -> None:
    """Whatever else a function hands over is a mistake in the rule as well."""

    def judge(_: Analysis) -> Any:
        return answer

    with pytest.raises(RuleError, match=r"rule ACME01 failed: (TypeError|AttributeError): "):
        list(make(judge)(EMPTY))
