"""The plan's tasks on the screen."""
