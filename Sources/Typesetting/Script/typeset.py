"""Sets printed forms with WeasyPrint: one HTML page in, one PDF out, as often as asked.

Frames on both pipes: four bytes of length, then so many bytes; in front of an answer one byte,
0 for a PDF and 1 for why there is none.
"""

import struct
import sys

from weasyprint import HTML
from weasyprint.urls import URLFetcher


class Nothing(URLFetcher):
    """A form has everything in itself; nothing is fetched from a file or a network."""

    def fetch(self, url, headers=None):
        raise ValueError(f"a form fetches nothing: {url[:80]}")


def frame(stream):
    head = stream.read(4)
    return stream.read(struct.unpack(">I", head)[0]) if len(head) == 4 else None


def plain(document, pdf):
    """Objects unpacked and in a plain table, so that an office's signature can be added to them."""
    write = pdf.write
    pdf.write = lambda output, version, identifier, compress: write(output, version, identifier)


def typeset(page):
    try:
        document = HTML(string=page.decode("utf-8"), url_fetcher=Nothing())
        return 0, document.write_pdf(pdf_variant="pdf/a-3b", finisher=plain)
    except Exception as error:  # whatever is wrong with one page, the next one is set
        return 1, f"{type(error).__name__}: {error}".encode("utf-8")


def main():
    out = sys.stdout.buffer
    while (page := frame(sys.stdin.buffer)) is not None:
        status, answer = typeset(page)
        out.write(struct.pack(">BI", status, len(answer)) + answer)
        out.flush()


main()
