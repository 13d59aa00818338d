"""What people call records, their fields and the codes in them, as a history tells them.

One module for each feature: TYPES (a record inside a sentence), LABELS (its fields), CODES (by
field), KINDS (by record type), `value_words` for what has a form of its own.
"""
