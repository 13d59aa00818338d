"""Certificates: layouts, the text on them, the signed code, and the PDF that is printed."""
