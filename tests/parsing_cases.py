"""The parsing cases of JSONTestSuite, and what their names promise."""

from __future__ import annotations

import json
from pathlib import Path

__all__ = ["PARSING", "READABLE"]

PARSING: dict[str, bytes] = {
    name: case["text"].encode() if "text" in case else bytes.fromhex(case["hex"])
    for name, case in json.loads(Path(__file__).with_name("json_parsing_cases.json").read_text("utf-8"))[
        "cases"
    ].items()
} | {
    "n_structure_100000_opening_arrays": b"[" * 100_000,
    "n_structure_open_array_object": b'[{"":' * 50_000 + b"\n",
}
"""A name begins with y where a parser has to accept, with n where it has to refuse, with i where it may do either."""

# Good JSON that would not survive: keys that stand twice.
_LOSSY = {"y_object_duplicated_key", "y_object_duplicated_key_and_value"}
READABLE = {name for name in PARSING if name.startswith("y_")} - _LOSSY
"""What is read. Everything else is refused: whatever a parser may do, here nothing is lost or guessed."""
