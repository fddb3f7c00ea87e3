"""Published tables: scales of likelihood, conversions of grades to numbers, and lists of codes."""

from geoclaims.scales.code_lists import CodeList, code_list
from geoclaims.scales.conversions import CONVERSIONS, Conversion
from geoclaims.scales.likelihood import LIKELIHOOD_SCALES, LikelihoodBand, LikelihoodScale, ScaleStep

__all__ = [
    "CONVERSIONS",
    "LIKELIHOOD_SCALES",
    "CodeList",
    "Conversion",
    "LikelihoodBand",
    "LikelihoodScale",
    "ScaleStep",
    "code_list",
]
