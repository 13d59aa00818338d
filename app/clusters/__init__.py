"""Clusters and blocs of units, their score sheets and rankings, the card for the yearly rating."""
