"""JSON: the only room that knows cattrs."""

from geoclaims.codec.cattrs_hooks import register_hooks
from geoclaims.codec.extraction import Extraction, from_extraction
from geoclaims.codec.json_documents import dump, dumps, from_plain, load, loads, to_plain
from geoclaims.codec.json_lines import BadLine, read_lines, write_lines
from geoclaims.codec.json_schema import json_schema
from geoclaims.codec.limits import InputLimits

__all__ = [
    "BadLine",
    "Extraction",
    "InputLimits",
    "dump",
    "dumps",
    "from_extraction",
    "from_plain",
    "json_schema",
    "load",
    "loads",
    "read_lines",
    "register_hooks",
    "to_plain",
    "write_lines",
]
