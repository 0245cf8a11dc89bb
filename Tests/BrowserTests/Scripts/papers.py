"""Forms at hand: from a box's page to its slip, all slips of the day in one run, labels, refusals."""
from axe_playwright_python.sync_playwright import Axe

from people import DESK, ORIGIN, PHONE, Person, browser

axe = Axe()


def clean(person, where):
    found = [one["id"] for one in axe.run(person.page).response["violations"]]
    assert not found, (where, found)


with browser() as chromium:
    clerk = Person(chromium, DESK)
    clerk.step_into("r-off2")
    # One click from the goods to their slip, which carries the code of the record.
    clerk.go("/containers/BX-101")
    clerk.page.click(".papers a[href*='/forms/handover-slip/page?about=']")
    clerk.page.wait_for_load_state()
    assert "考试专用物品交接单" in clerk.text("body") and "BX-101" in clerk.text("body")
    assert clerk.page.locator(".stamp svg").count() == 1
    clean(clerk, "slip")
    # Every form that is offered there is one that can be filled.
    for path in ("/containers/BX-101", "/region", "/returns", "/duty", "/vaults/r15-vault", "/forms"):
        clerk.go(path)
        offered = {link.get_attribute("href") for link in clerk.page.locator(".papers .exports a").all()}
        # Before anything came back there is no list of what did.
        assert offered or path == "/returns", path
        assert clerk.page.locator("a[href='/forms']").count() > 1, path
        for address in sorted(offered):
            answer = clerk.page.request.get(ORIGIN + address)
            assert answer.status == 200, (path, address, answer.status)
            kind = answer.headers["content-type"]
            body = answer.body()
            assert "/pdf" not in address or body.startswith(b"%PDF-1.7"), (address, kind)
            assert ".xlsx" not in address or body.startswith(b"PK"), (address, kind)
    # All of a day in one run, with how far it is.
    clerk.go("/forms/handover-slip?day=2021-04-07")
    count = clerk.page.locator("main > ul.rows > li").count()
    assert count > 1, count
    clerk.page.click("form[action^='/prints?'] button")
    clerk.page.wait_for_url("**/prints/*")
    clean(clerk, "run")
    clerk.page.wait_for_selector("#run .good")
    clean(clerk, "run that is ready")
    run = clerk.page.url
    answer = clerk.page.request.get(ORIGIN + clerk.page.get_attribute("#run a", "href"))
    body = answer.body()
    assert answer.status == 200, answer.status
    if answer.headers["content-type"].startswith("text/html"):
        assert body.decode().count("<header") == count, body.decode().count("<header")
    else:
        assert body.startswith(b"%PDF-1.7")
    # Nobody else has it, and nobody prints what is not his.
    other = Person(chromium, PHONE)
    other.step_into("r-cust1")
    assert other.page.goto(run).status == 404
    assert other.page.goto(ORIGIN + "/forms/duty-record/page?about=r-head").status == 403
    assert other.page.goto(ORIGIN + "/forms/duty-record/page?about=r-cust1").status == 200
    # On a phone a form is no wider than the glass; its lists are scrolled.
    for form in (
        "handover-slip", "return-slip", "vault-log", "room-record", "room-collection", "card-slip",
        "card-summary", "disc-list", "disc-return", "wipe-confirmation", "destruction-approval",
        "destruction-record", "incident-report", "offices", "work-plan", "duty-record",
    ):
        other.go(f"/forms/{form}/page")
        width = other.page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], (form, width)
    # Labels, from the box's own page.
    clerk.go("/containers/BX-101")
    clerk.page.click("a[href='/labels?numbers=BX-101']")
    clerk.page.click("main form button")
    clerk.page.wait_for_load_state()
    assert "BX-101/*" in clerk.text("body")
    clean(clerk, "labels")
    # Clear answers to what cannot be printed.
    for path, status, words in (
        ("/forms/loan-slip", 404, "没有这一页"),
        ("/forms/loan-slip/page", 404, "没有这一页"),
        ("/forms/handover-slip/page?about=%3Cscript%3Ealert(1)%3C/script%3E", 422, "<script>alert(1)</script>"),
        ("/forms/handover-slip/page?about=%E2%80%AE57", 422, "[U+202E]57"),
        ("/forms/handover-slip/page?about=" + "%E9%95%BF" * 300, 422, "长…”"),
        ("/forms/card-slip/page?about=BX-101", 422, "不能填这张表"),
        ("/labels/page?numbers=../x", 400, "../x"),
        ("/labels/page?numbers=A00001..A99999", 400, "A00001..A99999"),
    ):
        assert clerk.page.goto(ORIGIN + path).status == status, path
        assert words in clerk.text("main"), (path, clerk.text("main"))
        clean(clerk, path)
    clerk.fine()
    other.fine()
