"""The catalogue on the screen: its tables, local changes of them, the province's updates."""
