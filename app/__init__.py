"""What may be done: actions, rules and formats. Knows no Qt."""
