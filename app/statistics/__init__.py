"""Tables of numbers with the records behind every one of them."""
