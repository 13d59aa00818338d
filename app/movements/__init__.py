"""Movements: launched with criteria that anybody can check, followed and reviewed."""
