"""TM: whether things happened in an order that is possible.

Dates are those of EDTF (ISO 8601-2) and compare in three values. *Certainly* means in every reading of both dates, so
uncertainty can silence a rule and never make it speak.
"""
