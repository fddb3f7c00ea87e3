"""What is changed in the source: a choice of the operators of cosmic-ray, and two of our own.

Of several replacements for one operator, those are left out that any test kills which runs the line at all, such as
`a ** b` for `a - b`: they make a score look better than it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import parso
from cosmic_ray.operators.exception_replacer import ExceptionReplacer
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.plugins import get_operator

__all__ = ["OPERATORS"]

CHOSEN = [
    *(f"ReplaceBinaryOperator_{pair}" for pair in ["Add_Sub", "Sub_Add", "Mul_FloorDiv", "Div_Mul", "FloorDiv_Mul"]),
    *(f"ReplaceBinaryOperator_{pair}" for pair in ["Mod_FloorDiv", "Pow_Mul", "LShift_RShift", "RShift_LShift"]),
    *(f"ReplaceBinaryOperator_{pair}" for pair in ["BitOr_BitAnd", "BitAnd_BitOr", "BitXor_BitAnd"]),
    *(f"ReplaceComparisonOperator_{pair}" for pair in ["Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is"]),
    *(f"ReplaceComparisonOperator_{pair}" for pair in ["Lt_LtE", "Lt_GtE", "LtE_Lt", "LtE_Gt"]),
    *(f"ReplaceComparisonOperator_{pair}" for pair in ["Gt_GtE", "Gt_LtE", "GtE_Gt", "GtE_Lt"]),
    *(f"ReplaceUnaryOperator_Delete_{name}" for name in ["Not", "USub", "Invert"]),
    *("ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd", "AddNot"),
    *("ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "ZeroIterationForLoop"),
    *("NumberReplacer", "RemoveDecorator"),
]


class UncaughtException(ExceptionReplacer):  # type: ignore[misc]
    """A name that is no exception for one that is caught, `json.JSONDecodeError` and its like included."""

    @staticmethod
    def _name_nodes(node: Any) -> list[Any]:
        caught = node.children[1]
        within = caught.children[1] if caught.type == "atom" else caught
        several = within.children[::2] if within.type == "testlist_comp" else [within]
        return [name.get_last_leaf() for name in several]


class SwapMembership(Operator):  # type: ignore[misc]
    """`in` for `not in`, and the other way round."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """Where it can be done."""
        if node.type == "comparison":
            for word in self._words(node):
                yield word.start_pos, word.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Do it once."""
        word = self._words(node)[index]
        swapped = " in" if word.get_code().strip() != "in" else " not in"
        node.children[node.children.index(word)] = parso.parse(swapped)
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """One of what it does."""
        return (Example("x in y", "x not in y"),)

    def _words(self, node: Any) -> list[Any]:
        return [child for child in node.children[1::2] if child.get_code().split() in (["in"], ["not", "in"])]


class NegateFilter(Operator):  # type: ignore[misc]
    """`if not ...` for the `if ...` of a comprehension."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """Where it can be done."""
        if node.type == "comp_if":
            yield node.children[1].start_pos, node.children[1].end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Do it once."""
        node.children[1] = parso.parse(f" not ({node.children[1].get_code().strip()})")
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """One of what it does."""
        return (Example("[x for x in y if x]", "[x for x in y if not (x)]"),)


OPERATORS: dict[str, Operator] = {
    **{name: get_operator(f"core/{name}")() for name in CHOSEN},
    "UncaughtException": UncaughtException(),
    "SwapMembership": SwapMembership(),
    "NegateFilter": NegateFilter(),
}
"""The operators by name."""
