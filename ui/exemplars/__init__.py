"""Exemplars on the screen: the list, one story, and how a new one begins."""
