"""What `sovang` does without a window. Each module is read only when its command is asked for."""
