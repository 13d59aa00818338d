"""The office on the screen when its unit changes: going on under the successor, what goes on."""
