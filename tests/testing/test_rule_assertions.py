"""What the library offers for the tests of users' own rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from geoclaims import CORE, Analysis, Codebook, Dossier, Finding, NotEvaluated, Rule, Severity, State
from geoclaims.extend import Verdict, rule
from geoclaims.testing import assert_per_record, assert_rule_examples, run_example

REPORTED = 'dossier = Dossier([State(id="n", name="N")])'
ACCEPTED = 'dossier = Dossier([State(id="n", name="North")])'


def with_examples(reported: str = REPORTED, accepted: str = ACCEPTED) -> tuple[Rule, Codebook]:
    """A rule with these examples, and a codebook that has it."""

    def abbreviated_state(analysis: Analysis) -> Iterator[Verdict]:
        for state in analysis.dossier.of(State):
            if state.name == "N":
                yield Finding(message="a state is abbreviated", records=(state.id,))

    abbreviated_state.__doc__ = (
        "A state has a letter for a name.\n\n## Why it matters\nW.\n\n"
        f"## Reported\n```python\n{reported}\n```\n\n## Accepted\n```python\n{accepted}\n```\n\n## Limits\nL.\n"
    )
    made = rule("ACME01", since="1", severity=Severity.INFO, sound=True)(abbreviated_state)
    return made, CORE.extend(rules=[made])


def counting(*, per_record: bool) -> tuple[Rule, Codebook]:
    """A rule that needs the whole dossier, whatever it says, and a codebook that has it."""

    def crowded_dossier(analysis: Analysis) -> Iterator[Verdict]:
        records = tuple(analysis.dossier.ids())
        if len(records) > 1:
            yield Finding(message="there are several records", records=records)
        else:
            yield NotEvaluated(reason="there is but one", records=records)

    crowded_dossier.__doc__ = (
        "A dossier has several records.\n\n## Why it matters\nW.\n\n## Reported\n```python\n"
        'dossier = Dossier([State(id="n", name="N"), State(id="s", name="S")])\n'
        "```\n\n## Accepted\n```python\ndossier = Dossier()\n```\n\n## Limits\nL.\n"
    )
    made = rule("ACME02", since="1", severity=Severity.INFO, sound=True, per_record=per_record)(crowded_dossier)
    return made, CORE.extend(rules=[made])


def test_a_rule_that_needs_the_whole_dossier_may_not_say_otherwise() -> None:
    """The examples give it away; a rule that does not say so is left alone."""
    assert_rule_examples(*counting(per_record=False))
    with pytest.raises(AssertionError, match=r"^ACME02 says only of the whole dossier: "):
        assert_rule_examples(*counting(per_record=True))


def test_both_sides_of_the_difference_are_shown() -> None:
    """What only the whole gives, and what only single records give."""
    made, _ = counting(per_record=True)
    pair = Dossier([State(id="n", name="N"), State(id="s", name="S")])
    with pytest.raises(AssertionError) as caught:
        assert_per_record(made, pair)

    assert str(caught.value) == (
        "ACME02 says only of the whole dossier: [Finding(code='ACME02', name='crowded-dossier', "
        "severity=<Severity.INFO: 'info'>, message='there are several records', records=('n', 's'), path=(), "
        "holder=None)]; only of single records: [('there is but one', 'n'), ('there is but one', 's')]"
    )


def test_one_record_is_the_whole() -> None:
    """Of a dossier of one record, every rule says the same either way."""
    assert_per_record(counting(per_record=False)[0], Dossier([State(id="n", name="N")]))


def test_good_examples_pass() -> None:
    """A page that does what it says raises nothing."""
    assert_rule_examples(*with_examples())


def test_a_reported_example_without_a_finding_fails() -> None:
    """An example that shows nothing is no example."""
    with pytest.raises(AssertionError, match=r"^the Reported example of ACME01 gives nothing: "):
        assert_rule_examples(*with_examples(reported=ACCEPTED))


def test_a_reported_example_with_findings_of_others_fails() -> None:
    """It has to give exactly this code; the message lists what it gave."""
    noisy = 'dossier = Dossier([State(id="n", name="N"), Statement(id="s", speakers=["x"])])'

    with pytest.raises(AssertionError, match=r"^the Reported example of ACME01 gives \['ACME01', 'IN01'\]: "):
        assert_rule_examples(*with_examples(reported=noisy))


def test_an_accepted_example_with_a_finding_fails() -> None:
    """The repair has to be one, for every rule of the codebook."""
    with pytest.raises(AssertionError, match=r"^the Accepted example of ACME01 gives \(Finding\(code='ACME01'"):
        assert_rule_examples(*with_examples(accepted=REPORTED))


def test_a_codebook_without_the_rule_fails() -> None:
    """Without the rule in it, a codebook reports nothing."""
    made, _ = with_examples()

    with pytest.raises(AssertionError, match=r"^the Reported example of ACME01 gives nothing"):
        assert_rule_examples(made)


@pytest.mark.parametrize("source", ["", "x = 1", "dossier = 7", "dossier = [State(id='n', name='N')]"])
def test_an_example_without_a_dossier_fails(source: str) -> None:
    """The message shows the example."""
    with pytest.raises(AssertionError) as caught:
        run_example(source)

    assert f"the example builds no `dossier`:\n{source}" == str(caught.value)


def test_an_example_sees_the_facade() -> None:
    """It runs as a file that begins with `from geoclaims import *`."""
    dossier = run_example('dossier = Dossier([State(id=__name__, name="North", existed=When("1948"))])')

    assert dossier == Dossier([State(id="example", name="North", existed="1948")])


def test_an_example_that_is_wrong_raises_its_own_error() -> None:
    """A mistake in an example is shown as it is, not disguised as a failed rule."""
    with pytest.raises(NameError, match="Stat"):
        run_example("dossier = Dossier([Stat()])")
