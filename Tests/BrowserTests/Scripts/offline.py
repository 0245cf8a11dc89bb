"""Without a network a courier counts, seals a box off and signs; later it goes through by itself."""
from people import ORIGIN, PHONE, Person, browser
from road import BOXES, scan, verdict


def count(person):
    """What every screen says of the outbox."""
    link = person.page.query_selector("#outbox")
    return link.inner_text() if link.is_visible() else ""


with browser() as chromium:
    courier = Person(chromium, PHONE)
    page = courier.page
    courier.step_into("c-esc1")
    courier.go("/road")
    page.wait_for_selector("#age[data-provided]", state="attached", timeout=60_000)
    # A page that is reloaded by force comes past its worker, as one does that was asked for before
    # the worker stood; it has to be taken over all the same.
    by_force = courier.context.new_cdp_session(page)
    with page.expect_navigation():
        by_force.send("Page.reload", {"ignoreCache": True})
    page.wait_for_selector("#age[data-provided]", state="attached")
    by_force.detach()
    address = page.get_attribute('.step[data-kind="take-over"] a.button', "href")
    assert page.evaluate("navigator.serviceWorker.controller !== null")

    courier.context.set_offline(True)
    courier.go("/road")
    page.wait_for_selector('#age:has-text("无网络")')
    page.click('.step[data-kind="take-over"] a.button')
    page.wait_for_selector(".typing-code")
    for box, seals in list(BOXES.items())[:2]:
        scan(courier, box, *seals)
    page.wait_for_selector("#takeover[data-kept=true]")
    page.reload()
    page.wait_for_selector('[data-line="BX-101"]')
    assert "C00001" in courier.text("#boxes"), "what was counted survives a closed tab"
    for box, seals in list(BOXES.items())[2:]:
        scan(courier, box, *seals)
        assert verdict(courier) == "counted"
    # Three taps: the button, the reason, the signature.
    page.click("details.trouble summary")
    page.click(".box button.danger")
    page.click("dialog [data-choice=packingTorn]")
    page.click("dialog button.large.danger")
    page.wait_for_selector("#outcome .owed")
    assert "尚未入账" in courier.text("#outcome"), courier.text("#outcome")
    for partner in page.query_selector_all(".partners input:checked"):
        partner.uncheck()
    page.click("#review")
    page.click("#sign")
    page.wait_for_selector("#outcome a.button")
    assert page.query_selector("#outcome .good") is None, "nothing is shown as done that is not"
    for path in ["/road", address]:
        courier.go(path)
        page.wait_for_selector("#outbox:not([hidden])")
        assert count(courier).startswith("2 "), (path, count(courier))

    courier.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_selector("#outbox[hidden]", state="attached", timeout=60_000)
    courier.go("/road")
    assert page.query_selector('.step[data-kind="deliver"]'), "the goods are in his hands now"
    assert page.query_selector('.step[data-kind="take-over"]') is None

    # A gate that is closed, one tap, again without a network; two statements go through in order.
    page.wait_for_selector("#age[data-provided]", state="attached")
    courier.context.set_offline(True)
    page.click('.step[data-kind="deliver"] a.button')
    page.wait_for_selector("#gate")
    page.click("#gate")
    page.wait_for_selector("#outcome a.button")
    assert count(courier).startswith("2 "), count(courier)
    courier.context.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_selector("#outbox[hidden]", state="attached", timeout=60_000)
    courier.go("/road")
    assert "已报运抵" in courier.text('.step[data-kind="answer"]'), courier.text()
    courier.fine()
    print("went through later")
