"""What records are made of; values know nothing of records."""

from geoclaims.values._fields.fields import ACYCLIC, NAMING, Field, fields_of
from geoclaims.values.certainty import Certainty, Polarity, Tense
from geoclaims.values.code import Code
from geoclaims.values.dates import When
from geoclaims.values.grading import Credibility, Grading, Reliability
from geoclaims.values.json_object import Json, JsonObject
from geoclaims.values.likelihood import Likelihood
from geoclaims.values.place import Place
from geoclaims.values.quantity import Quantity
from geoclaims.values.ref import Ref
from geoclaims.values.value import Value

__all__ = [
    "ACYCLIC",
    "NAMING",
    "Certainty",
    "Code",
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
    "fields_of",
]
