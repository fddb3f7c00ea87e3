"""Hypothesis strategies for everything that a dossier can hold, your own types included.

They need Hypothesis, which the extra `testing` brings. What a class of your own can hold is read from its annotations,
so that `records(Sanction)` and `dossiers(CODEBOOK)` need nothing from you.

`hypothesis.strategies.from_type` knows the classes of the library as soon as both packages are imported. For a class of
your own, tell it: `register_type_strategy(Sanction, records(Sanction))`.
"""

from geoclaims.errors import MissingExtraError

try:
    import hypothesis as hypothesis
except ImportError as error:
    raise MissingExtraError("geoclaims.strategies", "testing") from error

from geoclaims.strategies.dates import edtf, edtf_dates, edtf_unqualified_dates, whens
from geoclaims.strategies.documents import documents, hostile_documents
from geoclaims.strategies.dossiers import connected_dossiers, dossiers
from geoclaims.strategies.fields import NO_FIELDS, Fields
from geoclaims.strategies.texts import floats, ids, integers, json_objects, json_values, refs, texts
from geoclaims.strategies.values import records, unknown_records, values

__all__ = [
    "NO_FIELDS",
    "Fields",
    "connected_dossiers",
    "documents",
    "dossiers",
    "edtf",
    "edtf_dates",
    "edtf_unqualified_dates",
    "floats",
    "hostile_documents",
    "ids",
    "integers",
    "json_objects",
    "json_values",
    "records",
    "refs",
    "texts",
    "unknown_records",
    "values",
    "whens",
]
