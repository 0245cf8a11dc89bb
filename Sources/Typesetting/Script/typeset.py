"""Sets printed forms with WeasyPrint: HTML pages in, one PDF out, as often as asked.

Frames on both pipes. Asked: one byte, `K` to lay a page out and keep it, `W` to write all that was
kept as one PDF; four bytes of length, then so many bytes. Answered: one byte, 0 for done and 1 for why
not; then the same. Pages laid out once are written together, so that a hundred forms have their fonts
cut once and each keeps its own page numbers.
"""

import struct
import sys

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher

VARIANT = "pdf/a-3b"


class Nothing(URLFetcher):
    """A form has everything in itself; nothing is fetched from a file or a network."""

    def fetch(self, url, headers=None):
        raise ValueError(f"a form fetches nothing: {url[:80]}")


def frame(stream):
    head = stream.read(5)
    if len(head) < 5:
        return None
    return head[:1], stream.read(struct.unpack(">I", head[1:])[0])


def plain(document, pdf):
    """Objects unpacked and in a plain table, so that an office's signature can be added to them."""
    write = pdf.write
    pdf.write = lambda output, version, identifier, compress: write(output, version, identifier)


def work(verb, page, kept):
    """Answers one frame; whatever is wrong with one page, the next one is set."""
    try:
        if verb == b"K":
            html = HTML(string=page.decode("utf-8"), url_fetcher=Nothing())
            kept.append(html.render(font_config=FontConfiguration(), pdf_variant=VARIANT))
            return 0, b""
        first, pages = kept[0], [one for document in kept for one in document.pages]
        kept.clear()
        return 0, first.copy(pages).write_pdf(pdf_variant=VARIANT, finisher=plain)
    except Exception as error:
        kept.clear()
        return 1, f"{type(error).__name__}: {error}".encode("utf-8")


def main():
    out, kept = sys.stdout.buffer, []
    while (asked := frame(sys.stdin.buffer)) is not None:
        status, answer = work(*asked, kept)
        out.write(struct.pack(">BI", status, len(answer)) + answer)
        out.flush()


main()
