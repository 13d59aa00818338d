"""How a clerk does it: the Qt window."""
