"""The council: for now the numbers of its vote; sessions and minutes build on them."""
