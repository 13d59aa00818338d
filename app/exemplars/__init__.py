"""Exemplars: detected, fostered, summed up, replicated."""
