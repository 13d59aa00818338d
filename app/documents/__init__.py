"""Writers of paper from plain values: one module per form, nothing stored, bytes out."""
