"""Who could be put forward, and who has never been honoured."""
