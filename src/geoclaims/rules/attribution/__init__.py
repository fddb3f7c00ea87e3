"""AT: on whose word things are said.

Two graphs carry these rules and share no edge: who says that who said (`relays`, inside one text; attribution relations
after PARC 3.0) and where the information came from (`based_on`, across texts; PROV `wasDerivedFrom`). Corroboration
counts origins, never outlets; a trail that is lost makes independence *not established*, never denies it. Grades follow
the Admiralty system, and estimative words mean something on their own scale only.
"""
