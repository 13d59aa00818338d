"""The register of those who may be honoured, on the screen."""
