"""PDFium, which works for one thread at a time: every use of it takes the same lock."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

_one_at_a_time = Lock()


@contextmanager
def opened(data: bytes) -> Iterator["pypdfium2.PdfDocument"]:
    """A PDF while it is read. Raises pypdfium2.PdfiumError for one that cannot be opened."""
    import pypdfium2  # here, not above: lists open without waiting for it

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()


def count(data: bytes) -> int:
    """How many pages a PDF has."""
    with opened(data) as document:
        return len(document)


def joined(parts: Sequence[bytes]) -> bytes:
    """PDFs of ours one behind the other, each page of its own size.

    Title and language are the first one's: PDFium cannot write any.
    """
    import pypdfium2

    with _one_at_a_time:
        whole = pypdfium2.PdfDocument(parts[0])
        try:
            for part in parts[1:]:
                document = pypdfium2.PdfDocument(part)
                whole.import_pages(document)
                document.close()
            out = BytesIO()
            whole.save(out)
        finally:
            whole.close()
    return out.getvalue()
