"""Nominations: the list, the editor of a dossier, and the dialogs of its steps."""
