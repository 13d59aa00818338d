"""The province's service: takes packages in, answers with receipts, shows what it holds."""
