"""Lists from Excel on the screen."""
