"""Who is bound on a day."""

from __future__ import annotations

from datetime import datetime

import attrs
import pytest

from geoclaims import ConsentMeans, Dossier, InvalidValueError, LegalCharacter, Obligation, Party, State, Treaty
from geoclaims.views import ANSI, Treaties
from geoclaims.views.elements.markup import html

NORTH, SOUTH, EAST = (State(id=id, name=id.title()) for id in ("north", "south", "east"))
PACT = Treaty(
    id="pact",
    title="Pact",
    entered_into_force="1935-06-01",
    terminated="[1939-08,1939-10]",
    consent_by=ConsentMeans.RATIFICATION,
    parties_as_of="1950",
    parties=[
        Party(actor=NORTH, signed="1935-05-01", consented="1935-06-01", suspended="1937"),
        Party(actor=SOUTH, signed="1935-05-01"),
        Party(actor=EAST),
    ],
    obligations=[
        Obligation(
            kind="defense",
            bearers=NORTH,
            beneficiaries=[NORTH, "west"],
            against=EAST,
            excluding="south",
            clause="article 2",
        ),
        Obligation(kind="consultation"),
    ],
)


def shown(treaty: Treaty, when: str) -> list[str]:
    """The lines of what is shown of a treaty on a date."""
    return Treaties(Dossier([NORTH, SOUTH, EAST, treaty]), on=when).text().splitlines()


def test_it_says_where_it_stands_for_each_party_and_what_is_owed() -> None:
    """The steps of the treaty, then each party with its steps and duties; then a count."""
    assert [
        "Pact [pact]",
        "  entered into force 1935-06-01; terminated [1939-08,1939-10]",
        "  North: bound since 1935-06-01",
        "    - signed it 1935-05-01; consented to it 1935-06-01; suspended it 1937",
        "    - owes west defense against East, but not against South (article 2)",
        "    - may owe consultation",
        "  South: has signed it and is not bound",
        "    - signed it 1935-05-01",
        "  East: not known whether bound",
        "    - no step is recorded",
        "    - may owe consultation",
        "",
        "1 treaty; on 1936, in operation for 1 of 3 parties, 1 not known",
    ] == shown(PACT, "1936")


@pytest.mark.parametrize(
    ("when", "line"),
    [
        ("1935-03", "  North: not bound before 1935-06-01"),
        ("1938", "  North: not bound while it is suspended, 1937"),
        ("1939-09", "  South: not known whether bound: [1939-08,1939-10] leaves it open"),
        ("1940", "  North: no longer bound since [1939-08,1939-10]"),
    ],
)
def test_each_phase_has_its_words(when: str, line: str) -> None:
    """With the date that decides."""
    assert line in shown(PACT, when)


def test_nothing_is_owed_to_a_party_that_is_not_bound() -> None:
    """A promise to a party is good for as long as the treaty is in force for it, too."""
    mutual = Obligation(kind="defense", bearers=NORTH, beneficiaries=[NORTH, SOUTH])

    assert not any("owes" in line for line in shown(attrs.evolve(PACT, obligations=mutual), "1936"))


def test_a_late_consent_is_named() -> None:
    """Anyone who had signed and was to consent was not bound before."""
    late = attrs.evolve(PACT, parties=[Party(actor=SOUTH, signed="1935-05-01", consented="1938-02-01")])

    assert "  South: has signed it and is not bound before it consents, 1938-02-01" in shown(late, "1936")


@pytest.mark.parametrize(
    ("character", "line"),
    [
        (LegalCharacter.POLITICAL, "  North: bound since 1935-06-01, politically and not in law"),
        (LegalCharacter.CONTESTED, "  North: bound since 1935-06-01, whether in law is contested"),
    ],
)
def test_what_is_no_treaty_is_told_apart(character: LegalCharacter, line: str) -> None:
    """Where it is in effect; where it is not, it binds in no way."""
    instrument = attrs.evolve(PACT, character=character)

    assert line in shown(instrument, "1936")
    assert "  North: not bound before 1935-06-01" in shown(instrument, "1934")


def test_provisional_application_is_told() -> None:
    """It binds, for a time."""
    assert "  North: bound provisionally, 1935-05-01/1935-06-01" in shown(
        attrs.evolve(PACT, provisional="1935-05-01/1935-06-01"), "1935-05-10"
    )


def test_a_treaty_without_dates_is_shown() -> None:
    """And a dossier without treaties has a last line only."""
    bare = Treaty(id="t", title="T")

    assert ["T [t]", "  no date is recorded", "", "1 treaty; on 1936, in operation for 0 of 0 parties"] == shown(
        bare, "1936"
    )
    assert "0 treaties; on 1936, in operation for 0 of 0 parties\n" == Treaties(Dossier([]), on="1936").text()


def test_nothing_in_a_dossier_moves_the_cursor() -> None:
    """Titles, names and clauses are shown with control characters written out."""
    hostile = attrs.evolve(PACT, title="P\x1b[2J", obligations=[Obligation(kind="x\x07", bearers=NORTH)])
    text = Treaties(Dossier([attrs.evolve(NORTH, name="N\u202e"), hostile]), on="1936").text()

    assert text.replace("\n", "").isprintable()


def test_a_terminal_has_colours() -> None:
    """The title stands out, the steps stand back."""
    text = Treaties(Dossier([NORTH, PACT]), on="1936").text(ANSI)

    assert "\x1b[1mPact\x1b[0m \x1b[2m[pact]\x1b[0m" in text


def test_the_table_says_the_same() -> None:
    """One row for each party, with links to the records; a party that owes nothing has an empty cell."""
    view = Treaties(Dossier([NORTH, SOUTH, EAST, PACT]), on="1936")
    text = html(view.table_element("#{}".format))

    assert "<caption>Treaties on 1936</caption>" in text
    assert '<th scope="row" dir="auto"><a href="#pact">Pact</a></th><td dir="auto"><a href="#north">North</a>' in text
    assert '<td dir="auto">has signed it and is not bound</td><td dir="auto"></td></tr>' in text
    assert '<li dir="auto">owes west defense against East, but not against South (article 2)</li>' in text
    assert 4 == text.count("<tr>")


def test_some_can_be_chosen() -> None:
    """By id or by record, in the order in which they are asked for."""
    dossier = Dossier([Treaty(id=id, title=id.upper()) for id in ("a", "b", "c")])
    view = Treaties(dossier, ["c", dossier["a"]], on="1936")  # type: ignore[list-item]

    assert ["c", "a"] == [treaty.id for treaty in view.treaties]
    assert "B" not in view.text()


def test_without_a_day_it_is_today() -> None:
    """The one of this computer."""
    before = datetime.now().astimezone().date()
    view = Treaties(Dossier())
    after = datetime.now().astimezone().date()

    assert str(view.on) in {str(before), str(after)}


def test_a_day_that_cannot_be_read_is_refused() -> None:
    """With what would be right."""
    with pytest.raises(InvalidValueError, match="'tomorrow' is not a date"):
        Treaties(Dossier(), on="tomorrow")


def test_a_notebook_shows_the_first_treaties() -> None:
    """And says how many are left."""
    view = Treaties(Dossier([Treaty(id=f"t{number}", title="T") for number in range(30)]), on="1936")

    assert [25, 5] == [len(page.treaties) for page in view.pages()]
    assert "<p>5 more treaties; pages() has them all.</p>" in view._repr_html_()
