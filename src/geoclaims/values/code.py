"""Identifiers of other people's schemes."""

from __future__ import annotations

import attrs

from geoclaims.values.value import Value

__all__ = ["Code"]


@attrs.frozen(kw_only=True)
class Code(Value):
    """A code together with the scheme that it belongs to.

    A bare code is ambiguous: KN is St Kitts in ISO 3166-1 and North Korea in FIPS 10-4; AUS is Australia in ISO and
    Austria in the Correlates of War. Codes are text: CAMEO's `016` is not the number 16.
    """

    scheme: str | None = None
    """The scheme's key: `iso3166-1-alpha-3`, `cow`, `fips10-4`, `wikidata`, `cameo`, or one of your own. None for a
    bare code, whose scheme the source does not tell; DH01 reports it."""
    value: str
    """The code, with every leading zero."""
    version: str | None = None
    """The version of the code list; None if it was not recorded."""
