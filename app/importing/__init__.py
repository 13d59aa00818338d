"""Lists of other programs and other years: read as they are, judged row by row, taken in whole."""
