"""The movements on the screen."""
