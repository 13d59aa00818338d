"""Sending and receiving, the office's side: outbox, resumable upload, USB folder, receipts."""
