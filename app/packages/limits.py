"""Every bound of the package format, the same on both sides (docs/wire-format.md)."""

KIB, MIB = 1024, 1024 * 1024

HEADER_BYTES = 8 * KIB  # the header line without its line end
CIPHERTEXT_BYTES = 64 * MIB
PLAINTEXT_BYTES = 256 * MIB  # all members together, unpacked
RATIO = 100  # unpacked bytes per ciphertext byte
COUNT = 2**31 - 1  # the largest package number, entry number or Lamport count
OPS = 20_000
OP_BYTES = 256 * KIB  # one line of ops.ndjson without its line end
OPS_BYTES = 16 * MIB  # the whole of ops.ndjson: it is read at once, so memory stays small
ATTACHMENTS = 200
ATTACHMENT_BYTES = 10 * MIB
MANIFEST_BYTES = 64 * KIB
STATEMENT_BYTES = 4 * MIB  # a receipt, a trust file or a request
FILE_BYTES = CIPHERTEXT_BYTES + HEADER_BYTES + KIB  # a whole .tdkt file
