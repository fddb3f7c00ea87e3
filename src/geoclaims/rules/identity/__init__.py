"""ID: who is who, and in what role.

Person, office and state are three actors, and names of places stand for governments. Tables of terms and memberships
carry a horizon, `as_of`: what was open when a table was made says nothing about later days, and nothing follows from
what a table does not hold unless it reaches to the day in question.
"""
