"""The golden book on the screen."""
