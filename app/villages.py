"""How a hamlet or residential group is called inside a line."""

KINDS = ("Thôn", "Tổ dân phố", "Khu phố", "Khu", "Ấp", "Buôn", "Bản", "Làng")


def in_line(village: str) -> str:
    """Its kind in lower case, its name as it is: "thôn Ma Rơi"."""
    kind = next((kind for kind in KINDS if village.startswith(f"{kind} ")), "")
    return kind.lower() + village[len(kind) :]
