"""Decisions, the golden book, money and presentation."""
