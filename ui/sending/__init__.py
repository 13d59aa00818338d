"""Gửi và nhận: what waits, what left, what the province has confirmed."""
