"""The package format TDKT/1: seal, open, check. docs/wire-format.md tells it byte by byte."""
