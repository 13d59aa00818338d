"""The office's side of the exchange: connecting, sealing, sending, and what comes back."""
