"""The register of those who may be honoured."""
