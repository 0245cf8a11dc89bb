"""What every script needs: a browser, somebody's shoes, and complaints that are heard."""
import sys
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

ORIGIN = sys.argv[1]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1366, "height": 768}


class Person:
    """One browser of its own, as one person has it."""

    def __init__(self, browser, size, locale="zh-CN", **options):
        self.context = browser.new_context(viewport=size, locale=locale, **options)
        # A slow machine is given time; only what never comes takes so long.
        self.context.set_default_timeout(90_000)
        self.page = self.context.new_page()
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def go(self, path):
        self.page.goto(ORIGIN + path)

    def step_into(self, person):
        self.go("/demo/people")
        self.page.click(f'button[data-person="{person}"]')
        self.page.wait_for_url(ORIGIN + "/")

    def step_in_by_keyboard(self, person):
        """The same without a mouse."""
        self.go("/demo/people")
        self.page.focus(f'button[data-person="{person}"]')
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(ORIGIN + "/")

    def text(self, selector="main"):
        return self.page.inner_text(selector)

    def fine(self):
        assert not self.complaints, self.complaints


@contextmanager
def browser(*more):
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", *more])
        try:
            yield started
        finally:
            started.close()
