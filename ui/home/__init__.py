"""Việc hôm nay: what waits, for whom, and the verb."""
