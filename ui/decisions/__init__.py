"""Decisions on the screen: giving one its number, the list, the paper."""
