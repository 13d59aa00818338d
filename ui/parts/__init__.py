"""Widgets that screens are made of, one module for each kind."""
