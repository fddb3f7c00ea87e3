"""JSON: the only room that knows cattrs."""

from geoclaims.codec.documents import dump, dumps, load, loads
from geoclaims.codec.limits import Limits
from geoclaims.codec.lines import BadLine, read_lines, write_lines
from geoclaims.codec.schema import json_schema

__all__ = ["BadLine", "Limits", "dump", "dumps", "json_schema", "load", "loads", "read_lines", "write_lines"]
