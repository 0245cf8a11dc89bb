"""How people fill in, compare and sign the form of an act."""


def sign(person):
    person.page.click("#prepare")
    person.page.wait_for_selector("#review:not([hidden])")
    assert person.text("#code") != "" and person.text("#sheet") != ""
    person.page.click("#sign")
    person.page.wait_for_selector("#outcome .good")


def countersign(person):
    person.go("/drafts")
    person.page.click("section[aria-labelledby=h-mine] a")
    person.page.wait_for_selector("#sheet h2")
    person.page.click("#sign")
    person.page.wait_for_selector("#outcome .good")
    assert "已入账" in person.text("#outcome"), person.text("#outcome")


def fill(person, label, value, nth=0):
    person.page.get_by_label(label, exact=True).nth(nth).fill(value)


def start(person, page, link):
    """From the day's page into an act, as far as the day has filled it in."""
    person.go(page)
    person.page.click(f"a[href^='/acts/{link}']")
    person.page.wait_for_selector("#prepare")
