"""Clusters and blocs at the screen: the list, one year, the sheet, scoring, ranking, the card."""
