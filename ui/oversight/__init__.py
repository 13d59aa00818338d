"""Complaints and denunciations on the screen."""
