"""Nominations: the dossier, its steps, its papers and the rules it must meet."""
