"""TL: treaties and norms.

A treaty has a life of its own and one for each party: signature is not consent, consent is not force, and approval at
home is none of them (Vienna Convention on the Law of Treaties, 1969). It obliges whoever is bound, for as long as it
binds, to what each obligation says; political instruments bind nobody in law. A norm reaches conduct in its addressees,
acts, objects, direction and period, and a vetoed draft reaches nothing. What is not recorded excludes nothing.
"""
