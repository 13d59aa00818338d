"""Base45 (RFC 9285): bytes in the letters that a QR code holds at 5.5 bits each."""

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}


def encode(data: bytes) -> str:
    """Two bytes become three letters, a last single byte two."""
    letters = []
    for place in range(0, len(data), 2):
        pair = data[place : place + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, digit = divmod(value, 45)
            letters.append(_LETTERS[digit])
    return "".join(letters)


def decode(text: str) -> bytes:
    """The bytes of a Base45 text. Raises ValueError for any text that `encode` never gives."""
    if len(text) % 3 == 1:
        raise ValueError("not Base45: a letter is left over")
    data = bytearray()
    for place in range(0, len(text), 3):
        letters = text[place : place + 3]
        try:
            value = sum(_VALUE[letter] * 45**power for power, letter in enumerate(letters))
            data += value.to_bytes(len(letters) - 1, "big")
        except (KeyError, OverflowError) as error:
            raise ValueError(f"not Base45 at {place}") from error
    return bytes(data)
