"""JSON: the only room that knows cattrs."""

from geoclaims.codec.documents import dump, dumps, load, loads
from geoclaims.codec.extraction import Extraction, from_extraction
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
    "json_schema",
    "load",
    "loads",
    "read_lines",
    "write_lines",
]
