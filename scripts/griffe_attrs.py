"""Teaches griffe, which reads the sources for the documentation, what an attrs class looks like from outside.

Griffe reads a class without running it, so it misses what `@attrs.frozen` adds. For every class decorated with it,
or with its siblings, this extension

- writes the constructor: all fields, those of the bases first, as attrs collects them. A field with a converter gets
  the annotation of the converter's first parameter there, because this is what callers may pass;
- shows a field as `name: annotation = default` instead of `name: annotation = attrs.field(...)`;
- lends an attribute without a docstring the docstring of the attribute that it overrides.

A named tuple gets its constructor in the same way. For other classes, a `__new__` stands in for the constructor. The
docstring of a class documents its constructor.

`mkdocs.yml` names this file, and `api_surface.py` loads it.
"""

from __future__ import annotations

from typing import Any

import griffe

__all__ = ["AttrsExtension"]

_PLACES = {"id": -1, "labels": 1, "note": 2, "extra": 3}
_DECORATORS = {"attrs.frozen", "attrs.define", "attrs.mutable"}


class AttrsExtension(griffe.Extension):
    """Adds constructors to attrs classes once their package is loaded."""

    def on_package(self, *, pkg: griffe.Module, **kwargs: Any) -> None:  # noqa: ARG002 - griffe passes more
        """Complete every class of the package, and only then shorten the fields, for subclasses read them too."""
        classes = list(_classes(pkg))
        for cls in classes:
            _complete(cls)
        for cls in classes:
            _tidy(cls)


def _classes(scope: griffe.Module | griffe.Class) -> list[griffe.Class]:
    """Every class that is defined in a module or class, however deep."""
    found: list[griffe.Class] = []
    for member in scope.members.values():
        if isinstance(member, griffe.Class):
            found.append(member)
        if isinstance(member, griffe.Class | griffe.Module):
            found.extend(_classes(member))
    return found


def _complete(cls: griffe.Class) -> None:
    new = cls.members.get("__new__")
    if isinstance(new, griffe.Function):  # griffe looks for arguments in `__init__` only
        cls.set_member("__init__", griffe.Function("__init__", parameters=new.parameters, returns="None", parent=cls))
        cls.del_member("__new__")
    if not _is_made_of_fields(cls) or "__init__" in cls.members:
        return
    parameters: dict[str, griffe.Parameter] = {}
    for owner in (*reversed(cls.mro()), cls):
        for field in _fields(owner):
            parameter = _parameter(field, owner)
            parameters.pop(parameter.name, None)  # an overridden field stands where it was last defined
            parameters[parameter.name] = parameter
    itself = griffe.Parameter("self", kind=griffe.ParameterKind.positional_or_keyword)
    # attrs puts what may be given by position in front; of what is named, a signature shows these apart (see `Value`)
    keyword = griffe.ParameterKind.keyword_only
    ordered = sorted(parameters.values(), key=lambda one: (one.kind is keyword, one.kind is keyword and _place(one)))
    init = griffe.Function("__init__", parameters=griffe.Parameters(itself, *ordered), returns="None", parent=cls)
    cls.set_member("__init__", init)


def _place(parameter: griffe.Parameter) -> int:
    return _PLACES.get(parameter.name, 0)


def _tidy(cls: griffe.Class) -> None:
    """Show attributes as users see them."""
    bases = cls.mro()
    for attribute in cls.members.values():
        if not isinstance(attribute, griffe.Attribute):
            continue
        if _decorator(cls) is not None and "attrs.field" in _called(attribute.value):
            attribute.value = _default(attribute)
        lenders = [base.members[attribute.name] for base in bases if attribute.name in base.members]
        attribute.docstring = next((member.docstring for member in (attribute, *lenders) if member.docstring), None)
    if "__attrs_post_init__" in cls.members:  # attrs calls it; users never do
        cls.members["__attrs_post_init__"].public = False
    if "__init__" in cls.members:  # the class docstring documents the constructor
        cls.members["__init__"].docstring = None


def _decorator(cls: griffe.Class) -> griffe.Expr | None:
    """The attrs decorator of a class; None if it has none."""
    for decorator in cls.decorators:
        if isinstance(decorator.value, griffe.Expr) and decorator.value.canonical_path in _DECORATORS:
            return decorator.value
    return None


def _is_made_of_fields(cls: griffe.Class) -> bool:
    return _decorator(cls) is not None or "NamedTuple" in map(str, cls.bases)


def _fields(cls: griffe.Class) -> list[griffe.Attribute]:
    """The fields that a class defines itself, without those that the constructor does not take."""
    attributes = [member for member in cls.members.values() if isinstance(member, griffe.Attribute)]
    return [
        attribute
        for attribute in attributes
        if _is_made_of_fields(cls)
        and attribute.annotation is not None
        and "property" not in attribute.labels
        # griffe marks a `ClassVar` by the first label alone; a field with a default has both
        and not ("class-attribute" in attribute.labels and "instance-attribute" not in attribute.labels)
        and str(_called(attribute.value).get("init")) != "False"
    ]


def _parameter(field: griffe.Attribute, owner: griffe.Class) -> griffe.Parameter:
    options = _called(field.value)
    keyword_only = "True" in (str(_called(_decorator(owner)).get("kw_only")), str(options.get("kw_only")))
    return griffe.Parameter(
        field.name.lstrip("_"),
        annotation=_accepted(options.get("converter"), owner) or field.annotation,
        kind=griffe.ParameterKind.keyword_only if keyword_only else griffe.ParameterKind.positional_or_keyword,
        default=_default(field),
        docstring=field.docstring,
    )


def _default(field: griffe.Attribute) -> str | griffe.Expr | None:
    options = _called(field.value)
    if "factory" in options:
        return f"attrs.Factory({options['factory']})"
    return options.get("default") if "attrs.field" in options else field.value


def _accepted(converter: str | griffe.Expr | None, owner: griffe.Class) -> str | griffe.Expr | None:
    """What a converter's first parameter is annotated with; None if there is no converter in the package."""
    if not isinstance(converter, griffe.Expr):
        return None
    try:
        function = owner.modules_collection[converter.canonical_path]
    except KeyError:
        return None
    function = function.final_target if isinstance(function, griffe.Alias) else function
    return function.parameters[0].annotation if isinstance(function, griffe.Function) else None


def _called(value: str | griffe.Expr | None) -> dict[str, str | griffe.Expr]:
    """The keyword arguments of a call, and the function called as a key of its own; empty if it is no such call."""
    if not isinstance(value, griffe.ExprCall):
        return {}
    options = {
        argument.name: argument.value for argument in value.arguments if isinstance(argument, griffe.ExprKeyword)
    }
    return {**options, value.canonical_path: value}
