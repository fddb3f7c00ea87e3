"""QT: figures, and what they are figures of.

A figure has bounds, a unit, and a basis of counting: killed are not casualties, and deployed are not committed. Figures
are compared only within one measure, basis, unit and time; a vague word has the bounds that a declared policy gives it.
"""
