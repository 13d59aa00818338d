"""Thống kê: tables of numbers, their charts, and the records behind every number."""
