"""Complaints and denunciations about awards: deadlines, results, and who may read them."""
