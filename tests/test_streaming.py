"""Checking record by record."""

from __future__ import annotations

import gzip
import io
import tracemalloc
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given

from geoclaims import (
    CORE,
    Analysis,
    BadLine,
    CheckedLine,
    Dossier,
    Event,
    Finding,
    InputLimits,
    InvalidValueError,
    ReadError,
    Record,
    Severity,
    State,
    Statement,
    UnknownRecord,
    check,
    check_lines,
    write_lines,
)
from geoclaims.errors import FileError, RuleError, SelectionError
from geoclaims.extend import Verdict, rule
from geoclaims.strategies import connected_dossiers, dossiers

INVERTED = State(id="n", name="North", existed="1990/1949")
CLEAN = State(id="s", name="South")
ALONE = [one.code for one in CORE.rules if one.per_record]


def lines(records: Iterable[Record]) -> io.BytesIO:
    """JSON Lines of some records, to be read from the start."""
    file = io.BytesIO()
    write_lines(records, file)
    file.seek(0)
    return file


def checked(records: Iterable[Record], **options: Any) -> list[CheckedLine]:
    """What is said of the lines of some records, all of which can be read."""
    return [item for item in check_lines(lines(records), **options) if isinstance(item, CheckedLine)]


@given(connected_dossiers() | dossiers(clean=False))
def test_the_lines_together_say_what_check_says(dossier: Dossier) -> None:
    """A stream finds what the same rules find in the dossier as a whole, and holds the same records."""
    found = checked(dossier)
    reports = [line.report for line in found]
    whole = check(dossier, select=ALONE)

    assert list(dossier) == [line.record for line in found]
    assert Counter(whole.findings) == Counter(one for report in reports for one in report.findings)
    assert Counter(whole.not_evaluated) == Counter(one for report in reports for one in report.not_evaluated)


def test_every_line_has_its_number() -> None:
    """Blank lines count, bad lines come out as they do of `read_lines`, and the stream goes on after them."""
    text = lines([INVERTED]).getvalue() + b"\nnonsense\n\n" + lines([INVERTED, CLEAN]).getvalue().split(b"\n", 1)[1]
    first, bad, second, clean = check_lines(io.BytesIO(text))

    assert isinstance(bad, BadLine)
    assert [2, 4, 6, 7] == [item.line for item in (first, bad, second, clean)]
    assert first == attrs.evolve(second, line=2)


def test_a_line_has_its_record_and_its_report() -> None:
    """What is found is there with the record, so that it can be set aside."""
    first, second = checked([INVERTED, CLEAN])

    assert (INVERTED, ["TM01"]) == (first.record, [finding.code for finding in first.report.findings])
    assert (CLEAN, (), ALONE) == (second.record, second.report.findings, list(second.report.rules_run))


def test_a_repeated_record_is_found_each_time() -> None:
    """A dossier would hold it once; a stream does not remember."""
    assert [1, 1] == [len(line.report.findings) for line in checked([INVERTED, INVERTED])]


def test_rules_are_selected_and_ignored() -> None:
    """As with `check`."""
    assert [("TM01", "TM05")] == [
        line.report.rules_run for line in checked([CLEAN], select=["tm01", "weekday-mismatch"])
    ]
    assert [()] == [line.report.findings for line in checked([INVERTED], ignore="TM")]


def test_a_rule_that_needs_the_whole_dossier_is_refused_at_once() -> None:
    """Before anything is read, not in the middle of it."""
    with pytest.raises(SelectionError, match="IN01 cannot run over a stream"):
        check_lines("/nowhere/at/all.jsonl", select="IN01")


def test_something_that_is_no_codebook_is_refused_at_once() -> None:
    """Before anything is read."""
    with pytest.raises(InvalidValueError, match="check_lines: codebook: 7 is not a Codebook"):
        check_lines("/nowhere/at/all.jsonl", 7)  # type: ignore[arg-type]


def test_nothing_is_opened_before_the_first_line_is_asked_for() -> None:
    """A stream is lazy; a missing file is an error when it is needed."""
    found = check_lines("/nowhere/at/all.jsonl")

    assert iter(found) is found
    with pytest.raises(FileError, match="no such file"):
        next(found)


def test_what_is_no_stream_of_records_is_refused() -> None:
    """The header has to be there."""
    with pytest.raises(ReadError, match="line 1"):
        next(check_lines(io.BytesIO(b"[]\n")))


def test_strict_and_limits_are_those_of_reading() -> None:
    """Unknown types become bad lines, and so do lines that are too long."""
    unknown = UnknownRecord(tag="acme.x", id="x")
    long = State(id="l", name="L" * 100)

    assert [CheckedLine, CheckedLine] == [type(item) for item in check_lines(lines([unknown, long]))]
    assert [BadLine, CheckedLine] == [type(item) for item in check_lines(lines([unknown, long]), strict=True)]
    assert [CheckedLine, BadLine] == [
        type(item) for item in check_lines(lines([unknown, long]), limits=InputLimits(bytes=80))
    ]


def test_gzip_that_is_cut_off_comes_after_what_could_be_checked() -> None:
    """What was found before is not lost."""
    records = [attrs.evolve(INVERTED, id=f"n{number}") for number in range(5000)]
    packed = gzip.compress(lines(records).getvalue())
    found: list[CheckedLine | BadLine] = []

    with pytest.raises(FileError, match="cannot be read as gzip"):
        found.extend(check_lines(io.BytesIO(packed[: len(packed) // 2])))

    assert found
    assert all(isinstance(item, CheckedLine) and item.report.findings for item in found)


@pytest.mark.slow
def test_a_stream_is_checked_in_constant_memory(tmp_path: Path) -> None:
    """However many records there are, a few are in memory."""
    file = tmp_path / "many.jsonl.gz"
    write_lines((State(id=f"s{number}", name="North") for number in range(5000)), file)
    for _ in islice(check_lines(file), 10):
        pass
    tracemalloc.start()
    number = sum(1 for _ in check_lines(file))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert 5000 == number
    assert peak < 500_000


# Codebooks of one's own.

PAGE = "A record is there.\n\n" + "".join(
    f"## {title}\n```python\ndossier = Dossier()\n```\n\n"
    for title in ("Why it matters", "Reported", "Accepted", "Limits")
)


@attrs.frozen(kw_only=True)
class Sanction(Event):
    """A record type of one's own."""

    type: ClassVar[str] = "acme.sanction"


def present_sanction(analysis: Analysis) -> Iterator[Verdict]:
    """Report every sanction."""
    for sanction in analysis.dossier.of(Sanction):
        yield Finding(message="is a sanction", records=(sanction.id,))


def broken_rule(analysis: Analysis) -> Iterator[Verdict]:
    """Fail."""
    raise ZeroDivisionError
    yield


present_sanction.__doc__ = broken_rule.__doc__ = PAGE
PRESENT = rule("ACME01", since="1", severity=Severity.INFO, sound=True, per_record=True)(present_sanction)
BROKEN = rule("ACME02", since="1", severity=Severity.INFO, sound=True, per_record=True)(broken_rule)


def test_a_rule_of_ones_own_can_run_over_a_stream() -> None:
    """It says so itself, and is run beside those of the library."""
    codebook = CORE.extend(types=[Sanction], rules=[PRESENT])
    (line,) = checked([Sanction(id="s")], codebook=codebook)

    assert ["ACME01"] == [finding.code for finding in line.report.findings]
    assert (*ALONE, "ACME01") == tuple(sorted(line.report.rules_run, key=lambda code: (code == "ACME01", code)))


def test_a_rule_that_raises_is_at_fault() -> None:
    """As with `check`."""
    with pytest.raises(RuleError, match="rule ACME02 failed: ZeroDivisionError"):
        checked([CLEAN], codebook=CORE.extend(rules=[BROKEN]))


@pytest.mark.parametrize("stream", [True, False])
def test_a_misspelt_type_of_ones_own_is_named(*, stream: bool) -> None:
    """The advice knows the types of the codebook, whether or not another record has one."""
    codebook = CORE.extend(types=[Sanction])
    misspelt = UnknownRecord(tag="acme.sanctoin", id="s")
    report = checked([misspelt], codebook=codebook)[0].report if stream else check(Dossier([misspelt]), codebook)
    (finding,) = report.findings

    assert finding.message.endswith("did you mean acme.sanction?")


def test_ids_that_are_defined_elsewhere_are_known_to_the_rules() -> None:
    """What a codebook declares external is passed on."""

    def lost_speaker(analysis: Analysis) -> Iterator[Verdict]:
        for said in analysis.dossier.of(Statement):
            if not all(map(analysis.is_elsewhere, said.speakers)):
                yield Finding(message="is lost", records=(said.id,))

    lost_speaker.__doc__ = PAGE
    made = rule("ACME03", since="1", severity=Severity.INFO, sound=True, per_record=True)(lost_speaker)
    codebook = CORE.extend(rules=[made], external="wikidata:")
    told = [Statement(id="a", speakers=["wikidata:Q1"]), Statement(id="b", speakers=["q"])]

    assert [0, 1] == [len(line.report.findings) for line in checked(told, codebook=codebook)]
