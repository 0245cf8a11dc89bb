"""A site's and a region's day: the batch ends, a room is collected with its invigilator, a draft that
nobody will complete is given up, the return is packed, sealed and let go; the region answers what it
is told of, designates somebody, and takes the goods in."""
from acting import countersign, fill, sign, start
from people import DESK, PHONE, Person, browser


def collect(head, invigilator):
    # What does not read is told at its field, and nothing that was typed is lost.
    start(head, "/site", "room-collection?'][href*='R-01")
    for line in (0, 1):
        fill(head, "应有", "30", line)
    fill(head, "实有", "30", 0)
    fill(head, "实有", "thirty", 1)
    head.page.click("#prepare")
    head.page.wait_for_selector(".wrong")
    assert "依据" in head.text("#outcome") and "出路" in head.text("#outcome")
    assert head.page.get_by_label("应有", exact=True).nth(0).input_value() == "30"
    fill(head, "实有", "30", 1)
    beside(head, "a-inv1")
    sign(head)
    countersign(invigilator)


def beside(person, other):
    person.page.click("#signer")
    person.page.select_option(".signer select >> nth=0", other)


def give_up(head, invigilator):
    """Written for the wrong room, and signed: it is no draft any more, and no hole in the feed."""
    start(head, "/site", "room-collection?'][href*='R-02")
    for line in (0, 1):
        fill(head, "应有", "30", line)
        fill(head, "实有", "30", line)
    beside(head, "a-inv1")
    sign(head)
    head.go("/drafts")
    head.page.click("section[aria-labelledby=h-theirs] a")
    head.page.wait_for_selector("#sheet h2")
    address = head.page.url
    assert not head.page.is_visible("#sign"), "he has signed"
    invigilator.page.goto(address)
    invigilator.page.wait_for_selector("#sheet h2")
    assert not invigilator.page.is_visible("#withdraw"), "only who has signed gives it up"
    head.page.click("#withdraw")
    head.page.wait_for_selector("#outcome > *")
    assert "留存为证" in head.text("#outcome"), head.text("#outcome")
    head.go("/drafts")
    assert head.page.query_selector("section[aria-labelledby=h-theirs] li a") is None
    # He to whom it is still shown signs in vain: it does not come back as a draft.
    invigilator.page.click("#sign")
    invigilator.page.wait_for_selector("#outcome > *")
    assert "已入账" not in invigilator.text("#outcome"), invigilator.text("#outcome")
    for person in (head, invigilator):
        person.go("/drafts")
        assert person.page.query_selector("section li a") is None


def pack(head):
    start(head, "/site", "pack?")
    fill(head, "容器", "RB-909")
    head.page.get_by_label("种类", exact=True).nth(0).select_option("box")
    head.page.get_by_label("种类", exact=True).nth(1).select_option("answer-card")
    fill(head, "数量", "30")
    sign(head)
    head.go("/acts/seal?container=RB-909&seals=S-9091,S-9092")
    head.page.wait_for_selector("#prepare")
    sign(head)


def read_seals(person):
    """What is read is typed; nothing of what is expected stands there."""
    assert "S-9091" not in person.page.content()
    fill(person, "封条号", "S-9091")
    person.page.keyboard.press("Enter")
    fill(person, "封条号", "S-9092", 1)
    fill(person, "清点数", "30")


def let_go(head):
    start(head, "/site", "release?'][href*='RB-909")
    fill(head, "批次物品", "CG-909")
    head.page.get_by_label("运程", exact=True).select_option(label="考点 → 考区，专人专车")
    # What somebody writes is shown as he wrote it, whatever the language of the page calls its own.
    said = "async () => (await import('/assets/words.js')).code('remark', 'constructor')"
    assert head.page.locator("#words").count() == 1 and head.page.evaluate(said) == "constructor"
    read_seals(head)
    sign(head)
    head.go("/site")
    assert "途中" in head.text("tr:has-text('RB-909')")


def of_the_region(officer):
    officer.go("/region")
    told = officer.page.locator("section[aria-labelledby=h-told] li").count()
    start(officer, "/region", "escalation-acknowledgement?")
    sign(officer)
    officer.go("/region")
    assert officer.page.locator("section[aria-labelledby=h-told] li").count() < told
    start(officer, "/region", "designate?")
    officer.page.get_by_label("人员", exact=True).select_option("r-off2")
    officer.page.get_by_label("职责", exact=True).select_option(label="接收考试专用物品")
    sign(officer)
    officer.go("/region")
    assert "卫东 · 接收考试专用物品" in officer.text("section[aria-labelledby=h-duties]")
    start(officer, "/region", "accept?'][href*='RB-909")
    read_seals(officer)
    officer.page.get_by_label("外观状况", exact=True).nth(0).select_option("sound")
    sign(officer)
    officer.go("/region")
    assert "内蒙古考区" in officer.text("tr:has-text('RB-909')")


with browser() as chromium:
    head, invigilator = Person(chromium, DESK), Person(chromium, PHONE)
    head.step_into("a-head")
    invigilator.step_into("a-inv1")
    head.go("/site")
    assert "何静" in head.text("header") and "呼和浩特考点" in head.text("h1")
    assert "a-head" not in head.text(), "people are called by their names"
    start(head, "/site", "batch-end?")
    sign(head)
    collect(head, invigilator)
    give_up(head, invigilator)
    pack(head)
    let_go(head)
    officer = Person(chromium, DESK)
    officer.step_into("r-off2")
    of_the_region(officer)
    for person in (head, invigilator, officer):
        person.fine()
    print("a site's and a region's day")
