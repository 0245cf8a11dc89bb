"""The region's head asks for a destruction over an open balance: the reason is shown before, the
desk refuses it with rule, clause and way out, and the refused entry is there to be read."""
from people import DESK, Person, browser
from return_day_acts import signed

with browser() as chromium:
    head = Person(chromium, DESK)
    head.step_into("r-head")
    head.go("/returns")

    def approve(page):
        page.click("li:has-text('销毁审批') [data-open]")
        assert "USBKEY" in page.inner_text("dialog[open] .refusal"), "why it will be refused"
        page.fill("dialog[open] [name=number]", "销批2021-009")
        page.fill("dialog[open] [name=method]", "碎纸化浆")

    told, warnings = signed(head, approve)
    assert "被拒绝" in told and "依据" in told and "出路" in told, told
    assert any("USBKEY" in one for one in warnings), warnings
    head.go("/entries")
    assert head.page.locator("tr:has(strong.bad)").first.inner_text().find("销毁审批") > 0
    head.fine()
    print("refused")
