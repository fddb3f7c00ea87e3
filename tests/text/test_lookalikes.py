"""Characters that nobody sees, and letters that pass for others."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geoclaims.text.lookalikes import appearance, deceptions

# What deceives is written as escapes: nobody could tell it apart here.

RLO, LRM, ISOLATE = "\u202e", "\u200e", "\u2066"
SPACE, JOINER, NON_JOINER = "\u200b", "\u200d", "\u200c"
AH, YE, OH, ER, ES, YA = "\u0430", "\u0435", "\u043e", "\u0440", "\u0441", "\u044f"  # Cyrillic
OMICRON, ALPHA, BETA, LAMBDA = "\u03bf", "\u0391", "\u0392", "\u03bb"
PERSIAN = f"\u0645\u06cc{NON_JOINER}\u062e\u0648\u0627\u0647\u0645"
HINDI = f"\u0915\u094d{JOINER}\u0937"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
ANCHOR = "INTERLINEAR ANNOTATION ANCHOR"
FAMILY = f"\U0001f468{JOINER}\U0001f469{JOINER}\U0001f467"
HEART = f"\u2764\ufe0f{JOINER}\U0001f525"
FARMER = f"\U0001f9d1\U0001f3fd{JOINER}\U0001f33e"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(f"abc{RLO}txt", ("RIGHT-TO-LEFT OVERRIDE",), id="override"),
        pytest.param(f"{LRM}abc", ("LEFT-TO-RIGHT MARK",), id="mark-at-the-start"),
        pytest.param(f"a{ISOLATE}b\u2069", ("LEFT-TO-RIGHT ISOLATE", "POP DIRECTIONAL ISOLATE"), id="isolates"),
        pytest.param("\u0627\u061c", ("ARABIC LETTER MARK",), id="arabic-mark"),
        pytest.param(f"Nor{SPACE}th", ("ZERO WIDTH SPACE",), id="zero-width-space"),
        pytest.param("\ufeffNorth", ("ZERO WIDTH NO-BREAK SPACE",), id="byte-order-mark"),
        pytest.param("No\u00adrth", ("SOFT HYPHEN",), id="soft-hyphen"),
        pytest.param("a\u3164b", ("HANGUL FILLER",), id="filler"),
        pytest.param(f"{SPACE}a{RLO}b{SPACE}{RLO}", ("ZERO WIDTH SPACE", "RIGHT-TO-LEFT OVERRIDE"), id="each-once"),
        pytest.param(f"No{JOINER}rth", ("ZERO WIDTH JOINER",), id="joiner-in-latin"),
        pytest.param(f"No{NON_JOINER}rth", ("ZERO WIDTH NON-JOINER",), id="non-joiner-in-latin"),
        pytest.param(f"\u043c{NON_JOINER}\u0438\u0440", ("ZERO WIDTH NON-JOINER",), id="non-joiner-in-cyrillic"),
        pytest.param(f"{PERSIAN}{NON_JOINER}", ("ZERO WIDTH NON-JOINER",), id="non-joiner-at-the-end"),
        pytest.param(f"{NON_JOINER}{PERSIAN}", ("ZERO WIDTH NON-JOINER",), id="non-joiner-at-the-start"),
        pytest.param(f"\u0645{NON_JOINER}a", ("ZERO WIDTH NON-JOINER",), id="non-joiner-before-latin"),
        pytest.param(f"a{NON_JOINER}\u0645", ("ZERO WIDTH NON-JOINER",), id="non-joiner-after-latin"),
        pytest.param(f"\u0645{NON_JOINER}{NON_JOINER}\u0645", ("ZERO WIDTH NON-JOINER",), id="two-non-joiners"),
        pytest.param(f"1{JOINER}\u0661", ("ZERO WIDTH JOINER",), id="joiner-between-digits"),
        pytest.param("No\u206frth", ("NOMINAL DIGIT SHAPES",), id="deprecated-control"),
        pytest.param("a\ufff9b\ufffb", (ANCHOR, "INTERLINEAR ANNOTATION TERMINATOR"), id="annotation"),
        pytest.param("No\U000e0072rth", ("TAG LATIN SMALL LETTER R",), id="tag"),
        pytest.param("No\ufe0frth", ("VARIATION SELECTOR-16",), id="selector-in-latin"),
        pytest.param("\U000e0100a", ("VARIATION SELECTOR-17",), id="selector-at-the-start"),
        pytest.param("\u845b\ufe0f\U000e0100", ("VARIATION SELECTOR-17",), id="selector-after-a-selector"),
        pytest.param("No\u180brth", ("MONGOLIAN FREE VARIATION SELECTOR ONE",), id="mongolian-selector-in-latin"),
        pytest.param("\u1820\u180b", (), id="mongolian-selector-after-a-mongolian-letter"),
        pytest.param("a\ufe10b", (), id="what-follows-the-selectors"),
        pytest.param("1\ufe0f\u20e3", (), id="keycap"),
        pytest.param("\u845b\U000e0100", (), id="selector-after-a-han-letter"),
        pytest.param("\u2764\ufe0f", (), id="red-heart"),
        pytest.param(ENGLAND, (), id="flag-made-of-tags"),
        pytest.param(ENGLAND + "\U000e0067", ("TAG LATIN SMALL LETTER G",), id="tag-after-a-flag"),
        pytest.param("\U0001f3f4\U000e0067\U000e007f", ("TAG LATIN SMALL LETTER G", "CANCEL TAG"), id="no-flag"),
        pytest.param(f"\u3164{JOINER}\u0645", ("HANGUL FILLER", "ZERO WIDTH JOINER"), id="joiner-after-a-filler"),
        pytest.param("\u203c\ufe0f", (), id="exclamation-drawn-as-a-picture"),
        pytest.param(f"\u0915\u094d{JOINER} x", (), id="joiner-after-a-virama-at-the-end"),
        pytest.param(f"x{JOINER}\u0915", ("ZERO WIDTH JOINER",), id="joiner-between-latin-and-hindi"),
        pytest.param(PERSIAN, (), id="persian"),
        pytest.param(HINDI, (), id="hindi"),
        pytest.param(FAMILY, (), id="family-of-emoji"),
        pytest.param(HEART, (), id="emoji-with-a-variation-selector"),
        pytest.param(FARMER, (), id="emoji-with-a-skin-tone"),
        pytest.param(f"North {FAMILY} and {PERSIAN}.", (), id="all-in-one-sentence"),
    ],
)
def test_characters_that_cannot_be_seen(text: str, found: tuple[str, ...]) -> None:
    """Each is named once, in order; joiners are left alone where they are needed."""
    assert found == deceptions(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(f"N{OH}rth", ("CYRILLIC SMALL LETTER O among Latin letters",), id="cyrillic-in-latin"),
        pytest.param(f"N{OMICRON}rth", ("GREEK SMALL LETTER OMICRON among Latin letters",), id="greek-in-latin"),
        pytest.param(
            f"P{AH}yp{AH}l {ER}{OH}st",
            (
                "CYRILLIC SMALL LETTER A among Latin letters",
                "CYRILLIC SMALL LETTER ER, CYRILLIC SMALL LETTER O among Latin letters",
            ),
            id="each-word-by-itself",
        ),
        pytest.param(f"N{OH}rth N{OH}rth", ("CYRILLIC SMALL LETTER O among Latin letters",), id="words-repeat"),
        pytest.param(
            f"{ALPHA}{OH}x",
            (
                "CYRILLIC SMALL LETTER O among Greek and Latin letters",
                "GREEK CAPITAL LETTER ALPHA among Cyrillic and Latin letters",
            ),
            id="three-alphabets",
        ),
        pytest.param(f"{ALPHA}{YA}", ("GREEK CAPITAL LETTER ALPHA among Cyrillic letters",), id="greek-in-cyrillic"),
        pytest.param(f"N{OH}{YA}rth", (), id="one-letter-gives-the-mixture-away"),
        pytest.param(f"{LAMBDA}x", (), id="no-greek-letter-looks-like-x"),
        pytest.param(f"{LAMBDA}o", ("LATIN SMALL LETTER O among Greek letters",), id="latin-in-greek"),
        pytest.param(f"x-{OH} y_{OH} z{1}{OH}", (), id="words-of-their-own"),
        pytest.param(f"{SPACE}N{OH}", ("ZERO WIDTH SPACE", "CYRILLIC SMALL LETTER O among Latin letters"), id="both"),
        pytest.param(f"{ES}{OH}{ER}", (), id="cyrillic-that-looks-latin"),
        pytest.param(f"{ALPHA}{BETA}", (), id="greek-that-looks-latin"),
        pytest.param("\u041c\u043e\u0441\u043a\u0432\u0430", (), id="moscow"),
        pytest.param("\u0391\u03b8\u03ae\u03bd\u03b1", (), id="athens"),
        pytest.param("\u5317\u671d\u9bae and Fr\u00e9jus", (), id="han-and-latin-with-accents"),
        pytest.param("na\u00efve caf\u00e9", (), id="latin-with-accents"),
    ],
)
def test_letters_that_pass_for_others(text: str, found: tuple[str, ...]) -> None:
    """In a word of several alphabets, letters are named if all of theirs could be Latin ones; other words are not."""
    assert found == deceptions(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (f"N{OH}rth", "North"),
        (f"No{SPACE}rth{RLO}", "North"),
        (f"{ES}{OH}{ER}{YE}", "cope"),
        (f"{ALPHA}{BETA}{OMICRON}", "ABo"),
        ("\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c", "ABESIJKM"),
        ("\u041d\u041e\u0420\u0421\u0422\u0425\u051a\u051c", "HOPCTXQW"),
        ("\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf", "acdehijl"),
        ("\u043e\u0440\u051b\u0455\u0475\u051d\u0445\u0443", "opqsvwxy"),
        ("\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f", "ABEZHIKMNO"),
        ("\u03a1\u03a4\u03a5\u03a7\u03f3\u03bf", "PTYXjo"),
        (PERSIAN, PERSIAN),
        (FAMILY, FAMILY),
        (f"a{JOINER}b", "ab"),
        (ENGLAND, ENGLAND),
        (f"{SPACE}{ENGLAND}", ENGLAND),
        (ENGLAND[:-1], ENGLAND[0]),
        (YA, YA),
        ("caf\u00e9", "caf\u00e9"),
        ("North", "North"),
        ("", ""),
    ],
)
def test_how_a_text_looks(text: str, seen: str) -> None:
    """What cannot be seen is left out, and what looks like a Latin letter becomes that letter."""
    assert seen == appearance(text)


LETTERS = st.sampled_from(
    [
        RLO,
        LRM,
        SPACE,
        JOINER,
        NON_JOINER,
        AH,
        OH,
        ER,
        YA,
        OMICRON,
        ALPHA,
        LAMBDA,
        "x",
        "N",
        " ",
        "1",
        "\u0645",
        "\u0915",
        "\u3164",
        "\u034f",
    ]
)
TEXTS = st.text(max_size=12) | st.text(LETTERS, max_size=8)
EMOJI = st.sampled_from(["\U0001f468", "\U0001f469", "\U0001f33e", "\u2764\ufe0f"])


@given(st.text(st.characters(max_codepoint=127), max_size=20))
def test_ascii_deceives_nobody(text: str) -> None:
    """A text of ASCII characters has no deceptions and looks as it is written."""
    assert ((), text) == (deceptions(text), appearance(text))


@given(TEXTS)
@example("\u3164\u200d\u0645")
@example("\u00a2\u200c\u034f")
def test_looking_twice_sees_the_same(text: str) -> None:
    """The look of a look is that look."""
    assert appearance(text) == appearance(appearance(text))


@given(TEXTS)
@example("\u0645\u200c\u034f\u200c\u0645")
def test_nothing_hidden_is_left_in_a_look(text: str) -> None:
    """What cannot be seen in a text is not in its look; letters that look like no Latin ones stay as they are."""
    assert [] == [fault for fault in deceptions(appearance(text)) if " among " not in fault]


@given(st.text(st.characters(categories=["Lu", "Ll"], include_characters=" "), max_size=12))
def test_words_of_one_alphabet_are_left_alone(text: str) -> None:
    """As long as all letters of a text are of one script, none of them is taken for another's."""
    scripts = {unicodedata.name(one, "").partition(" ")[0] for one in text if one != " "}

    assert len(scripts) > 1 or deceptions(text) == ()


@given(st.lists(EMOJI, min_size=2, max_size=4))
def test_joined_emoji_are_left_alone(parts: list[str]) -> None:
    """Whatever pictures are joined, the joiners between them are seen."""
    joined = JOINER.join(parts)

    assert ((), joined) == (deceptions(joined), appearance(joined))
