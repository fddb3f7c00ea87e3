"""IN: whether the records fit together at all.

References that lead somewhere, ids that mean one thing, no record that contains itself, and no type or field that is
kept but not understood. Whatever else is found in a dossier rests on these.
"""
