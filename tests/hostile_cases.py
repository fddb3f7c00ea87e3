"""One table of hostile input with the exact answer to each, and one of hostile texts with what none may become."""

from __future__ import annotations

import random
import re
from typing import final

import attrs

from geoclaims import InputLimits

__all__ = ["CASES", "CHANNELS", "TEXTS", "Case"]

DEEP = 10_000
LINES = '{"geoclaims": 2}\n'
STATE = '{"type": "state", "id": "a", "name": "A"}'


@final
@attrs.frozen
class Case:
    """An input, and what has to be said of it."""

    data: str | bytes
    """The input."""
    answer: tuple[str, ...] = ()
    """Place and beginning of every problem; none if it is read."""
    limits: InputLimits | None = None
    """The limits that it is read with; None for the defaults."""

    @property
    def stored(self) -> bytes | None:
        """What a file holds of it; None where that is a defect of another kind, or none."""
        if isinstance(self.data, bytes):
            return self.data
        mistakable = self.data.startswith("\ufeff") or re.search("[\ud800-\udfff]", self.data)
        return None if mistakable else self.data.encode()

    @property
    def lines(self) -> bool:
        """Whether it is JSON Lines."""
        data = self.data if isinstance(self.data, bytes) else self.data.encode(errors="replace")
        return data.splitlines()[:1] == [LINES.strip().encode()]


def case(data: str | bytes, *answer: str, limits: InputLimits | None = None) -> Case:
    """An input with what has to be said of it."""
    return Case(data, answer, limits)


def document(records: str) -> str:
    """A document with these records."""
    return f'{{"geoclaims": 2, "records": [{records}]}}'


def holding(value: str) -> str:
    """A document with one record of an unknown type, into which a piece of JSON is put as it is."""
    return document(f'{{"type": "x", "id": "a", "n": {value}}}')


def repeated(times: int) -> str:
    """Keys that all stand there twice."""
    return "{" + ", ".join(f'"k{index % times}": 1' for index in range(2 * times)) + "}"


CASES: dict[str, Case] = {
    # No document.
    "empty": case("", "$: it is empty"),
    "empty bytes": case(b"", "$: it is empty"),
    "white space": case(" \n\t\r\n ", "$: it is empty"),
    "list": case("[]", "$: the outermost value is not an object"),
    "null": case("null", "$: the outermost value is not an object"),
    "number": case("7", "$: the outermost value is not an object"),
    "text": case('"geoclaims"', "$: the outermost value is not an object"),
    "empty object": case("{}", "$: the key 'geoclaims' is missing", "$: the key 'records' is missing"),
    "truncated": case('{"geoclaims": 2, "records": [', "$: it is not JSON: "),
    "truncated in a text": case('{"geoclaims": 2, "records": ["abc', "$: it is not JSON: "),
    "trailing garbage": case(document("") + " {}", "$: it is not JSON: Extra data at line 1, column 33"),
    "control character": case(holding('"\x00"'), "$: it is not JSON: "),
    "single quotes": case("{'geoclaims': 1, 'records': []}", "$: it is not JSON: "),
    "trailing comma": case(holding("[1,]"), "$: it is not JSON: "),
    "unending text, full of quotes": case(
        holding("[" + "[]," * 200 + '"' + '\\"' * 500_000), "$: it is not JSON: Unterminated string"
    ),
    # The version, and the outermost object.
    "newer version": case(
        '{"geoclaims": 3, "records": [], "more": 1}',
        "$.geoclaims: the format version is 3, but this release reads up to 2; upgrade geoclaims",
    ),
    "version 0": case(
        '{"geoclaims": 0, "records": []}',
        "$.geoclaims: the format version is 0, which this codebook cannot migrate to 2; give it the migrations",
    ),
    "version -1": case('{"geoclaims": -1, "records": []}', "$.geoclaims: -1 is not a format version"),
    "version true": case('{"geoclaims": true, "records": []}', "$.geoclaims: True is not a format version"),
    "version as text": case('{"geoclaims": "1", "records": []}', "$.geoclaims: '1' is not a format version"),
    "version as float": case('{"geoclaims": 2.0, "records": []}', "$.geoclaims: 2.0 is not a format version"),
    "version null": case('{"geoclaims": null, "records": []}', "$.geoclaims: None is not a format version"),
    "version missing": case('{"records": []}', "$: the key 'geoclaims' is missing"),
    "unknown key": case('{"geoclaims": 2, "records": [], "notes": []}', "$: the outermost object has the unknown key"),
    "records missing": case('{\n"geoclaims": 2\n}', "$: the key 'records' is missing"),
    "records an object": case('{"geoclaims": 2, "records": {}}', "$.records: expected an array"),
    "records null": case('{"geoclaims": 2, "records": null}', "$.records: expected an array"),
    # Records.
    "record not an object": case(document("[]"), "$.records[0]: [] is not a record; records are objects"),
    "type empty": case(document('{"type": "", "id": "a"}'), "$.records[0].type: is empty; say what it is"),
    "type empty, and no id": case(
        document('{"type": ""}'), "$.records[0].type: is empty; say what it is", "$.records[0].id: is required"
    ),
    "type missing": case(document('{"id": "a"}'), "$.records[0].type: is required"),
    "type not text": case(document('{"type": 7, "id": "a"}'), "$.records[0].type: expected a string, got 7"),
    "id missing": case(document('{"type": "x"}'), "$.records[0].id: is required"),
    "id empty": case(document('{"type": "x", "id": ""}'), "$.records[0].id: an id is empty"),
    "id with a space": case(document('{"type": "x", "id": "a b"}'), "$.records[0].id: the id 'a b' holds ' '"),
    "id with an escape": case(document('{"type": "x", "id": "\\u001b"}'), "$.records[0].id: the id '\\x1b' holds"),
    "id with a line end": case(document('{"type": "x", "id": "a\\nb"}'), "$.records[0].id: the id 'a\\nb' holds"),
    "id a number": case(document('{"type": "x", "id": 7}'), "$.records[0].id: 7 is not an id"),
    "id that leads away": case(document('{"type": "x", "id": "../../etc/passwd"}')),
    "id of a name in Python": case(document('{"type": "x", "id": "__class__", "__init__": 1, "self": 2}')),
    "every record bad": case(
        document(", ".join("7" for _ in range(1000))),
        *(f"$.records[{index}]: 7 is not a record" for index in range(1000)),
    ),
    # Keys that stand twice.
    "duplicate keys": case(
        document('{"type": "state", "id": "a", "name": "A", "name": "B"}'),
        "$: the key 'name' stands more than once in the object with the id 'a'; keep one",
    ),
    "duplicate keys, no id": case(
        holding('{"k": 1, "l": 1, "k": 1}'), "$: the key 'k' stands more than once in one obj"
    ),
    "duplicate keys, equal values": case(
        '{"geoclaims": 2, "geoclaims": 2, "records": []}', "$: the key 'geoclaims' stands more than once"
    ),
    "duplicate keys, very many": case(
        holding(repeated(3_000)), *(f"$: the key 'k{index}' stands more than once" for index in range(3_000))
    ),
    "duplicate key, spelt otherwise": case(holding('{"k": 1, "\\u006b": 1}'), "$: the key 'k' stands more than once"),
    "all defects at once": case(
        holding('{"k": NaN, "k": 1e999, "l": NaN, "m": "\\ud800"}'),
        *("$: NaN is not JSON", "$: the number 1e999 cannot be", "$: the key 'k' stands", "$: it has a lone surrogate"),
    ),
    # Numbers.
    "not a number": case(holding("NaN"), "$: NaN is not JSON"),
    "infinity": case(holding("Infinity"), "$: Infinity is not JSON"),
    "minus infinity": case(holding("-Infinity"), "$: -Infinity is not JSON"),
    "overflowing float": case(holding("1e999"), "$: the number 1e999 cannot be kept exactly"),
    "underflowing float": case(holding("1e-999"), "$: the number 1e-999 cannot be kept exactly"),
    "exponent beyond decimal": case(holding("1e-99999999999999999999"), "$: the number 1e-99999999999999999999 cannot"),
    "float that loses digits": case(
        holding("0.12345678901234567890"), "$: the number 0.12345678901234567890 cannot be"
    ),
    "integer of 65 bits": case(holding("18446744073709551616"), "$: the number 18446744073709551616... does not fit"),
    "integer of 64 bits": case(holding("[18446744073709551615, -9223372036854775808]")),
    "negative of 65 bits": case(holding("-9223372036854775809"), "$: the number -9223372036854775809... does not fit"),
    "integer of 5000 digits": case(holding("9" * 5000), "$: the number 99999999999999999999... does not fit into 64 b"),
    "float of 5000 digits": case(holding("0." + "1" * 5000), "$: the number 0.11111111111111111111"),
    "largest and smallest float": case(holding("[1.7976931348623157e308, 5e-324, -0.0]")),
    # Encodings and surrogates.
    "random bytes": case(random.Random(0).randbytes(2_000_000), "$: it is not UTF-8: "),  # noqa: S311 - no secret
    "escaped lone surrogate": case(holding('"\\ud83d"'), "$: it has a lone surrogate"),
    "escaped lone low surrogate": case(holding('"x\\uDE00x"'), "$: it has a lone surrogate"),
    "lone surrogate in a key": case(holding('{"\\uD800": [1]}'), "$: it has a lone surrogate"),
    "surrogates the wrong way round": case(holding('["\\ude00\\ud83d"]'), "$: it has a lone surrogate"),
    "raw lone surrogate": case(holding('"\ud83d"'), "$: it has a lone surrogate"),
    "surrogate in UTF-8": case(holding('"?"').encode().replace(b"?", b"\xed\xa0\x80"), "$: it is not UTF-8: "),
    "paired surrogates": case(holding('["\\ud83d\\ude00", {"\\uD83D\\uDE00": 1}, null]')),
    "escaped backslash before a u": case(holding('"\\\\ud83d"')),
    "overlong slash in UTF-8": case(holding('"?"').encode().replace(b"?", b"\xc0\xaf"), "$: it is not UTF-8: "),
    "UTF-16, little end first": case(
        b"\xff\xfe" + holding("1").encode("utf-16-le"), "$: it is UTF-16; save it as plain"
    ),
    "UTF-16, big end first": case(b"\xfe\xff" + holding("1").encode("utf-16-be"), "$: it is UTF-16; save it as plain"),
    "UTF-16 without a mark": case(holding("1").encode("utf-16-le"), "$: it is not JSON: "),
    "byte order mark": case(b"\xef\xbb\xbf" + holding("1").encode(), "$: it is UTF-8 with a byte order mark; save it"),
    "byte order mark as text": case("\ufeff" + holding("1"), "$: it is not JSON: "),
    "Latin-1": case(holding('"Köln"').encode("latin-1"), "$: it is not UTF-8: "),
    "bidirectional and zero-width text": case(holding('"\u202e\u2066\u200b\ufeff\U000e0041"')),
    "control characters, escaped": case(holding('"\\u0000\\u001b[2J\\u009b\\u007f"')),
    # Depth, size and count.
    "deep arrays": case("[" * DEEP, "$: it is nested more than 100 levels deep"),
    "deep arrays in a document": case(holding("[" * DEEP + "]" * DEEP), "$: it is nested more than 100 levels deep"),
    "deep objects": case('{"a":' * DEEP, "$: it is nested more than 100 levels deep"),
    "permitted depth": case(holding("[[]]"), limits=InputLimits(depth=5)),
    "one level too deep": case(
        holding("[[[]]]"), "$: it is nested more than 5 levels deep", limits=InputLimits(depth=5)
    ),
    "deeper than Python can read": case(
        holding("[" * 100_000 + "]" * 100_000),
        "$: it is nested more deeply than Python can read",
        limits=InputLimits(depth=1_000_000),
    ),
    "deeper than can be kept": case(
        holding("[" * 200 + "]" * 200), "$.records[0].extra: ", limits=InputLimits(depth=1000)
    ),
    "deeper than can be kept, known type": case(
        document(f'{{"type": "state", "id": "a", "name": "A", "n": {"[" * 200 + "]" * 200}}}'),
        "$.records[0].extra: ",
        limits=InputLimits(depth=1000),
    ),
    "brackets in a text": case(holding('"' + "[" * DEEP + '"')),
    "brackets and quotes in a text": case(holding('"' + '\\"[{' * DEEP + '"')),
    "brackets and backslashes in a text": case(holding('"' + "\\\\[" * DEEP + '"')),
    "many flat values": case(holding("[" + ", ".join(["[]", "{}"] * 500) + "]")),
    "exactly the permitted size": case(holding("1"), limits=InputLimits(bytes=len(holding("1")))),
    "a byte too large": case(
        holding("1"),
        f"$: it is larger than {len(holding('1')) - 1} bytes; split it, or raise the limit",
        limits=InputLimits(bytes=len(holding("1")) - 1),
    ),
    "very many records": case(document(", ".join(f'{{"type": "x", "id": "a{index}"}}' for index in range(1_000)))),
    # JSON Lines.
    "lines": case(LINES + STATE + "\n"),
    "lines, blank ones and other ends": case("\n".join([LINES.strip() + "\r", "", "  ", STATE + "\r", ""])),
    "lines, nothing but the header": case(LINES),
    "lines of a newer version": case('{"geoclaims": 3}\n7\n', "line 1: $.geoclaims: the format version is 3, but"),
    "lines, header with another key": case(
        '{"geoclaims": 2, "more": 1}\n', "line 1: $: the outermost object has the unknown key"
    ),
    "lines, one not JSON": case(f"{LINES}{STATE}\n{{\n{STATE}\n", "line 3: it is not JSON: Expecting property name"),
    "lines, one no object": case(f"{LINES}7\n{STATE}\n", "line 2: 7 is not a record"),
    "lines, one without an id": case(f'{LINES}{{"type": "x"}}\n', "line 2: id: is required"),
    "lines, header again": case(LINES + LINES, "line 2: type: is required"),
    "lines, not a number": case(f'{LINES}{{"type": "x", "id": "a", "n": NaN}}\n', "line 2: NaN is not JSON"),
    "lines, lone surrogate": case(
        f'{LINES}{{"type": "x", "id": "\\ud800"}}\n{STATE}', "line 2: it has a lone surrogate"
    ),
    "lines, not UTF-8": case(LINES.encode() + b"\xff\n" + STATE.encode(), "line 2: it is not UTF-8: invalid start"),
    "lines, raw lone surrogate": case(
        LINES + STATE.replace("A", "\ud800") + "\n7", "line 2: it has a", "line 3: 7 is not"
    ),
    "lines, deep": case(f"{LINES}{'[' * DEEP}\n{STATE}", "line 2: it is nested more than 100 levels deep"),
    "lines, duplicate keys": case(
        f'{LINES}{{"type": "x", "id": "a", "n": 1, "n": 2}}\n',
        "line 2: the key 'n' stands more than once in the object",
    ),
    "lines, every one bad": case(LINES + "]\n" * 1000, *(f"line {line}: it is not JSON" for line in range(2, 1002))),
    "lines, ids with an escape": case(
        f'{LINES}{{"type": "state", "id": "\\u001b[2J"}}\n', "line 2: id: the id '\\x1b[2J' holds", "line 2: name: is"
    ),
}
"""What is no dossier, or nearly none, and what has to be said of it by whatever way it comes."""

TEXTS: dict[str, str] = {
    "clear the screen": "\x1b[2J\x1b[HMARK",
    "colour": "MARK\x1b[8mhidden\x1b[0m",
    "window title": "\x1b]0;MARK\x07",
    "link of a terminal": "\x1b]8;;http://evil.example\x1b\\MARK\x1b]8;;\x1b\\",
    "C1": "MARK\x9b2J\x90\x9d",
    "back and over": "MARK\b\b\b\b\rover",
    "line end": "MARK\n  ::error::fake",
    "other line ends": "MARK\u2028::error::fake\u2029::error::fake\x85::error::fake\x0b::error::fake\x0c::error::fake",
    "workflow command": "::error file=a,line=1::MARK",
    "workflow command after spaces": "  ::add-mask::MARK",
    "workflow command, encoded": "MARK%0A::error::fake",
    "older workflow command": "MARK ##[add-mask]secret",
    "command of other servers": "MARK ##vso[task.setvariable variable=PATH]x ##teamcity[buildStop]",
    "colon first": ": MARK",
    "right to left": "MARK\u202egnp.exe",
    "isolates": "MARK\u2066a\u2069\u061c\u200f",
    "zero width": "MA\u200bRK\u200c\u200d\u2060\ufeff MARK",
    "tags": "MARK\U000e0041\U000e0042\U000e007f",
    "blank letters": "MARK\u115f\u3164\u2800\u034f\u17b4\u00ad",
    "selectors": "MARK\ufe0f\U000e0100",
    "link": "[MARK](http://evil.example)",
    "link to a location": "MARK [here](0)",
    "half a link": "MARK](http://evil.example)",
    "escaped link": r"[MARK\](http://evil.example)",
    "picture": "MARK ![x](http://evil.example/x.png)",
    "element": "MARK<script>alert(1)</script><img src=x onerror=alert(1)>",
    "end of JSON": 'MARK"}]}\n{"x":"',
    "backslashes": "MARK\\u202e\\x1b\\n\\",
    "placeholder": "MARK {0} {1} %s %(a)s ${{ github.token }} $(id)",
    "path": "../../MARK",
    "path on a network": "//evil.example/MARK",
    "path, encoded": "MARK%2e%2e%2fx",
    "address": "file:///etc/MARK",
}
"""Texts that want to be more than text, each with the word MARK in it."""

CHANNELS: dict[str, str] = {
    "terminal": r"[^\n -~\xa1-\uffff\U00010000-\U0010ffff]|[\x7f-\x9f]"
    r"|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad\u034f\u115f\u3164\u2800\u17b4\U000e0000-\U000e0fff]",
    "workflow log": r"(?m)^\s*::(?!(error|warning|notice) (file=[^:,\n]+,line=\d+,)?title=[^:,\n]+::)",
    "log of a server": r"(?i)##[a-z]*\[",
}
"""What nothing that is printed may have, by who would be misled: of workflow commands only ours are left."""
