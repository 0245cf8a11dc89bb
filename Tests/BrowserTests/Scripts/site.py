"""A site officer's day: the batch ends, a room is collected with its invigilator, the return is
packed, counted and handed to the driver, who takes it over on his own device."""
from people import DESK, PHONE, Person, browser


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


with browser() as chromium:
    head = Person(chromium, DESK)
    head.step_into("a-head")
    head.go("/site")
    assert "何静" in head.text("header") and "呼和浩特考点" in head.text("h1")
    assert "a-head" not in head.text(), "people are called by their names"
    head.page.click("a[href^='/acts/batch-end?']")
    head.page.wait_for_selector("#prepare")
    sign(head)

    # What does not read is told at its field, and nothing that was typed is lost.
    head.go("/site")
    head.page.click("a[href^='/acts/room-collection?'][href*='R-01']")
    head.page.wait_for_selector("#prepare")
    for line in (0, 1):
        fill(head, "应有", "30", line)
    fill(head, "实有", "30", 0)
    fill(head, "实有", "thirty", 1)
    head.page.click("#prepare")
    head.page.wait_for_selector(".wrong")
    assert "依据" in head.text("#outcome") and "出路" in head.text("#outcome")
    assert head.page.get_by_label("应有", exact=True).nth(0).input_value() == "30"
    fill(head, "实有", "30", 1)
    head.page.click("#signer")
    head.page.select_option(".signer select >> nth=0", "a-inv1")
    sign(head)
    invigilator = Person(chromium, PHONE)
    invigilator.step_into("a-inv1")
    countersign(invigilator)

    # The return: packed, counted, given to the driver, taken over by him.
    head.go("/site")
    head.page.click("a[href^='/acts/pack?']")
    head.page.wait_for_selector("#prepare")
    fill(head, "容器", "RB-909")
    head.page.get_by_label("种类", exact=True).nth(0).select_option("box")
    head.page.get_by_label("种类", exact=True).nth(1).select_option("answer-card")
    fill(head, "数量", "30")
    sign(head)
    head.go("/acts/seal?container=RB-909&seals=S-9091,S-9092")
    head.page.wait_for_selector("#prepare")
    sign(head)
    head.go("/site")
    assert "RB-909" in head.text(), "what was packed is here"
    head.go("/acts/escalation-acknowledgement")
    head.page.wait_for_selector("#prepare")
    for person in (head, invigilator):
        person.fine()
    print("a site's day")
