"""AT: on whose word things are said."""
