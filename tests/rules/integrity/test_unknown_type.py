"""IN05, beyond the examples on its page."""

from __future__ import annotations

from geoclaims import Dossier, Severity, UnknownRecord, check, loads


def test_every_record_of_an_unknown_type_is_reported() -> None:
    """Reading without the codebook that knows a type keeps the records, visibly."""
    text = '{"geoclaims": 2, "records": [{"type": "acme.sanction", "id": "s", "target": "north"}]}'
    (finding,) = check(loads(text)).findings

    assert (finding.code, finding.severity, finding.records) == ("IN05", Severity.WARNING, ("s",))
    assert (
        "'s' has the unknown type 'acme.sanction', so no check looks inside; give the codebook that knows it"
        == finding.message
    )


def test_a_misspelt_type_is_named() -> None:
    """A tag close to one that is known is probably that one."""
    (finding,) = check(Dossier([UnknownRecord(tag="Denail", id="d")]), select="IN05").findings

    assert finding.message.endswith("did you mean denial?")
