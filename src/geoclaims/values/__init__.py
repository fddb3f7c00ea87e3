"""What records are made of; values know nothing of records."""

from geoclaims.values.certainty import Certainty, Polarity, Tense
from geoclaims.values.code import Code
from geoclaims.values.code_lists import CodeList, code_list
from geoclaims.values.conversions import CONVERSIONS, Conversion
from geoclaims.values.fields import ACYCLIC, NAMING, Field, fields_of
from geoclaims.values.grading import Credibility, Grading, Reliability
from geoclaims.values.json_object import Json, JsonObject
from geoclaims.values.likelihood import Likelihood
from geoclaims.values.place import Place
from geoclaims.values.quantity import Quantity
from geoclaims.values.ref import Ref, to_ref, to_refs
from geoclaims.values.value import Value
from geoclaims.values.when import When, to_when
from geoclaims.values.yardsticks import YARDSTICKS, Band, Yardstick

__all__ = [
    "ACYCLIC",
    "CONVERSIONS",
    "NAMING",
    "YARDSTICKS",
    "Band",
    "Certainty",
    "Code",
    "CodeList",
    "Conversion",
    "Credibility",
    "Field",
    "Grading",
    "Json",
    "JsonObject",
    "Likelihood",
    "Place",
    "Polarity",
    "Quantity",
    "Ref",
    "Reliability",
    "Tense",
    "Value",
    "When",
    "Yardstick",
    "code_list",
    "fields_of",
    "to_ref",
    "to_refs",
    "to_when",
]
