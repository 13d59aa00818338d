"""An office over the years: what it was called when, what became of its unit, what goes on."""
