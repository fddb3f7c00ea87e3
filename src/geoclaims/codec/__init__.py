"""JSON: the only room that knows cattrs."""

from geoclaims.codec.documents import dump, dumps, from_plain, load, loads, to_plain
from geoclaims.codec.extraction import Extraction, from_extraction
from geoclaims.codec.hooks import register_hooks
from geoclaims.codec.limits import Limits
from geoclaims.codec.lines import BadLine, read_lines, write_lines
from geoclaims.codec.schema import json_schema

__all__ = [
    "BadLine",
    "Extraction",
    "Limits",
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
