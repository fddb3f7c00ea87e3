"""LC: what speakers are bound to.

Each speaker has a public store of commitments (Hamblin; Walton and Krabbe): what was said goes in, what was taken back
goes out, and the store is closed under implication. A conflict is a pair of *certain* commitments of one holder that
cannot both be kept; probable and possible are tension, never conflict. Different holders who disagree are in dispute,
which is a query and no finding. Whether any of it is true is nobody's business here.
"""
