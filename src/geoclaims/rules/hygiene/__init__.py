"""DH: codes and characters.

Whether codes mean what they seem to mean, and names are what they look like: the defects that break joins and searches
long before anybody reads a sentence. Lists of codes are those that their publishers published, each with its source.
"""
