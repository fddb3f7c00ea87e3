"""TL05, beyond the examples on its page."""

from __future__ import annotations

import attrs
import pytest
from treaty_pact import INVOLVED, LASTING, NORTH, PACT, charge, claimed, codes, findings

from geoclaims import ConsentMeans, Party, Severity


def test_as_a_signer_word_by_word() -> None:
    """Once the treaty bound others, the missing consent is what counts."""
    (finding,) = findings(PACT, *claimed("2000-02-20"))

    assert ("TL05", Severity.WARNING, INVOLVED) == (finding.code, finding.severity, finding.records)
    assert (
        "allegation 'charge' charges North with a breach of 'Pact' in 2000-02-20, "
        "but North had signed it and consented to be bound only 2000-03-01"
    ) == finding.message
    assert ["charge", "pact"] == [reason.record for reason in finding.path]


@pytest.mark.parametrize(
    ("means", "expected"),
    [
        ([ConsentMeans.SIGNATURE], []),
        ([ConsentMeans.SIGNATURE, ConsentMeans.RATIFICATION], []),
        ([ConsentMeans.RATIFICATION], ["TL05"]),
        ([ConsentMeans.EXCHANGE], ["TL05"]),
        ([], []),
    ],
    ids=["signature", "either", "ratification", "exchange", "unrecorded"],
)
def test_a_signature_may_bind(means: list[ConsentMeans], expected: list[str]) -> None:
    """Only where signature certainly does not bind is a signer without consent free."""
    treaty = attrs.evolve(LASTING, consent_by=means, parties=Party(actor=NORTH, signed="2000-01-10"))

    assert expected == codes(treaty, *charge("north"))


def test_a_treaty_that_never_came_into_force() -> None:
    """A signer of a treaty without a date of force that never consented is a signer only."""
    treaty = attrs.evolve(LASTING, entered_into_force=None, parties=Party(actor=NORTH, signed="2000-01-10"))

    assert ["TL05"] == codes(treaty, *charge("north"))


def test_of_two_lives_the_doubtful_one_counts() -> None:
    """A coarse signature in one entry does not let another entry speak."""
    first = Party(actor=NORTH, signed="2000-01-03", consented="2000-03-05")
    again = Party(actor=NORTH, acceded="2000-04-01")
    exact, coarse = (
        attrs.evolve(LASTING, entered_into_force="1999", parties=[attrs.evolve(first, signed=day), again])
        for day in ("2000-01-03", "2000-01")
    )

    assert ["TL05"] == codes(exact, *charge("north", when="2000-01-09"))
    assert ["TL02?"] == codes(coarse, *charge("north", when="2000-01-09"))
