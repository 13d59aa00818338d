"""The tasks of the superior's plan: who leads, until when, how far it is."""
