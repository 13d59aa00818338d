"""Certificates on the screen: preview, printing, calibration, handing over."""
