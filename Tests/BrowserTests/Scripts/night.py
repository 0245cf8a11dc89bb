"""A night in the region's vault, by keyboard alone: two sign on, six boxes come in by scanner, a
visitor, a round, somebody who would leave his partner alone, a blind handover with a box missing."""
from keyboard import alt, enter, reach, scan, sign, tick, write
from people import DESK, PHONE, Person, browser
from serving import serving

VAULT = "/vaults/r15-vault"
BOXES = [f"NB-{number}" for number in range(1, 7)]

PACK = """async boxes => {
    const { prepare, sign } = await import("/assets/act.js");
    const items = [{ items: { kind: "paper", quantity: 30, subject: "nursing" } }];
    for (const [at, container] of boxes.entries()) {
        const packed = await prepare({
            kind: "pack", role: "officer", chains: [{ container }],
            act: { container, kind: "box", unit: "r15", site: "hohhot", contents: items },
        });
        const answer = await sign(packed);
        if (answer.answer !== "admitted") return JSON.stringify(answer);
        const sealed = await prepare({
            kind: "seal", role: "officer", chains: [{ container, follows: packed.content }],
            act: { container, seals: [`N0010${at}`, `N0020${at}`] },
        });
        const other = await sign(sealed);
        if (other.answer !== "admitted") return JSON.stringify(other);
    }
    return "";
}"""


GONE = """async () => {
    const { prepare, sign } = await import("/assets/act.js");
    const off = { vault: "r15-vault", reason: "ill" };
    const draft = await prepare({ kind: "sign-off", role: "custodian", chains: [], act: off });
    return JSON.stringify(await sign(draft));
}"""


def look(person, path=VAULT):
    """The board, with its letters and its scanner at work."""
    person.go(path)
    person.page.wait_for_selector("body[data-ready]")


def same_as_the_program(person, server, at):
    """Board and `custody vault board` say the same of the watch."""
    look(person)
    shown = person.page.evaluate("({ ...document.querySelector('.vault').dataset })")
    told = server.board("r15-vault", at)
    assert shown["presence"] == told["presence"], (shown, told["presence"])
    assert shown["proven"] == told.get("provenUntil", ""), (shown, told)
    assert shown["planned"] == told.get("plannedUntil", ""), (shown, told)
    assert shown["onDuty"].split() == [one["person"] for one in told["onDuty"]]
    inside = person.page.eval_on_selector_all(
        "[data-container]", "all => all.map(one => one.dataset.container)")
    assert sorted(inside) == told["inside"], (inside, told["inside"])
    found = person.page.eval_on_selector_all(
        "[data-found]", "all => all.map(one => one.dataset.found)")
    codes = [one["code"] for one in told["findings"] + told["deviations"]]
    assert sorted(found) == sorted(codes), (found, codes)


def today(person, *words):
    """Whoever is on duty is told first of all how his watch stands."""
    person.go("/")
    told = person.text("section.watch")
    for word in words:
        assert word in told, (word, told)


def left_alone(third, fourth):
    """One goes home all the same: the other finds it on his first page, and the way to relief."""
    today(fourth, "在岗 2/2", "以后在岗不足 2 人")
    assert "只有您一人" not in fourth.text("section.watch")
    answer = third.page.evaluate(GONE)
    assert "admitted" in answer, answer
    today(fourth, "在岗 1/2", "只有您一人在岗，应有 2 人", "三(三)", "签到")
    third.go("/")
    assert third.page.query_selector("section.watch") is None, "he is on duty no more"
    fourth.page.click("section.watch a[href$='/shift']")
    fourth.page.wait_for_url("**/shift")


def countersign(person):
    """What others wrote waits under a letter; it is compared and signed."""
    look(person)
    person.page.wait_for_selector("#to-sign")
    alt(person.page, "w")
    person.page.wait_for_url("**/drafts")
    enter(person.page, "section[aria-labelledby=h-mine] a")
    person.page.wait_for_selector("#sheet h2")
    enter(person.page, "#sign")
    person.page.wait_for_selector("#outcome .good")
    return person.text("#outcome")


def sit_down(people):
    """After the server began anew everybody signs in again with his own key."""
    for person, name in people.items():
        person.step_in_by_keyboard(name)


def evening(pc, partner, server):
    look(pc)
    alt(pc.page, "s")
    pc.page.wait_for_selector("#sheet-signOn[open]")
    tick(pc.page, "#sheet-signOn input[value^='r-cust2 ']")
    enter(pc.page, "#sheet-signOn .go")
    sign(pc.page, "尚缺签名")
    assert "已入账" in countersign(partner)
    pc.page.wait_for_selector(".vault[data-on-duty='r-cust1 r-cust2']")

    # The scanner needs no field: the first box opens the sheet, the others go into it.
    for code in BOXES:
        scan(pc.page, code)
    pc.page.wait_for_selector("#sheet-store li:nth-child(6)")
    taken = pc.page.eval_on_selector_all(
        "#sheet-store [data-code]", "all => all.map(one => one.dataset.code)")
    assert taken == BOXES, taken
    scan(pc.page, BOXES[0])
    pc.page.wait_for_selector("#sheet-store .verdict.owed")
    write(pc.page, "#sheet-store [name=shelf]", "A-3")
    enter(pc.page, "#sheet-store .go")
    sign(pc.page, "尚缺签名")
    assert "已入账" in countersign(partner)
    pc.page.wait_for_selector("[data-container='NB-6']")
    assert "A-3" in pc.text("#room")

    walk(pc, partner)
    visit(pc)


def walk(pc, partner):
    look(pc)
    alt(pc.page, "r")
    pc.page.wait_for_selector("#sheet-round[open]")
    enter(pc.page, "#sheet-round .go")
    sign(pc.page, "尚缺签名")
    assert "已入账" in countersign(partner)


def visit(pc):
    look(pc)
    alt(pc.page, "v")
    pc.page.wait_for_selector("#sheet-visitor[open]")
    enter(pc.page, "#sheet-visitor .go")
    pc.page.wait_for_selector("#sheet-visitor .flaw:not(:empty)")
    write(pc.page, "#sheet-visitor [name=name]", "Wang <b>Gong</b>")
    write(pc.page, "#sheet-visitor [name=reason]", "alarm")
    enter(pc.page, "#sheet-visitor .go")
    sign(pc.page)
    pc.page.wait_for_selector("#visitors li")
    assert "Wang <b>Gong</b>" in pc.text("#visitors"), "a name is text"


def leave(pc):
    """The visitor goes; then one of two would go home: he is told what that is, and stays."""
    look(pc)
    alt(pc.page, "v")
    enter(pc.page, "#sheet-visitor form.out button")
    sign(pc.page)
    pc.page.wait_for_selector("#visitors", state="detached")
    alt(pc.page, "q")
    pc.page.wait_for_selector("#sheet-signOff[open]")
    enter(pc.page, "#sheet-signOff .go")
    pc.page.wait_for_selector("#sheet-signOff [data-lone]:not([hidden])")
    warned = pc.text("#sheet-signOff [data-lone]")
    assert "重大违规" in warned and "三(三)" in warned, warned
    assert pc.page.evaluate("document.activeElement.matches('.relief')"), "relief comes first"
    assert pc.page.query_selector("dialog.signing") is None, "nothing to sign yet"
    pc.page.keyboard.press("Enter")
    pc.page.wait_for_url("**/shift")
    pc.page.wait_for_selector("body[data-ready]")


def hand_over(pc, partner, third, fourth):
    tick(pc.page, "#offer input[name=incoming][value^='r-cust3 ']")
    tick(pc.page, "#offer input[name=incoming][value^='r-cust4 ']")
    alt(pc.page, "g")
    pc.page.wait_for_selector("#withdraw")

    look(third)
    assert "NB-1" not in third.page.content(), "who is to count is not told what to find"
    refused = third.page.evaluate(
        f"fetch('{VAULT}/contents').then(answer => answer.status)")
    assert refused == 403, refused
    alt(third.page, "h")
    third.page.wait_for_selector("#reading")
    third.page.wait_for_selector("body[data-ready]")
    assert "NB-" not in third.page.content()
    for at, box in enumerate(BOXES[:5]):
        for code in (box, f"N0010{at}", f"N0020{at}"):
            scan(third.page, code)
    third.page.wait_for_selector("#boxes:text-is('5')")
    third.page.wait_for_selector("#verdict:has-text('N00204')")
    alt(third.page, "f")
    third.page.wait_for_selector("#faces:not([hidden])")
    scan(third.page, BOXES[5])
    third.page.wait_for_selector("#verdict.owed")
    assert third.text("#boxes") == "5", "what is fixed stays fixed"
    alt(third.page, "g")
    sign(third.page, "尚缺签名")
    assert third.page.wait_for_selector("[data-difference='NB-6']")
    for person in (fourth, partner):
        told = countersign(person)
    assert "已入账" not in told, "one is still missing"
    assert "已入账" in countersign(pc)
    look(pc, VAULT + "/shift")
    pc.page.wait_for_selector("#open:not([hidden])")
    alt(pc.page, "o")
    sign(pc.page)


def play(server, chromium):
    officer = Person(chromium, DESK)
    pc, partner = Person(chromium, DESK), Person(chromium, PHONE)
    third, fourth = Person(chromium, DESK), Person(chromium, PHONE)
    server.at("2021-04-05T18:00")
    officer.step_in_by_keyboard("r-off2")
    failed = officer.page.evaluate(PACK, BOXES)
    assert failed == "", failed
    night = {pc: "r-cust1", partner: "r-cust2"}
    sit_down(night)
    evening(pc, partner, server)
    same_as_the_program(pc, server, "2021-04-05T18:10")

    server.at("2021-04-05T18:40")
    sit_down(night)
    look(pc)
    # A round was due at half past and nobody walked it: enough are there, and nothing proves it.
    same_as_the_program(pc, server, "2021-04-05T18:41")
    assert pc.page.get_attribute(".vault", "data-presence") == "not-provable"
    walk(pc, partner)
    leave(pc)
    sit_down({third: "r-cust3", fourth: "r-cust4"})
    look(pc, VAULT + "/shift")
    hand_over(pc, partner, third, fourth)

    look(third)
    third.page.wait_for_selector("[data-found=every-line-is-answered]")
    assert "NB-6" in third.text("#findings"), third.text("#findings")
    assert third.page.get_attribute(".vault", "data-on-duty") == "r-cust3 r-cust4"
    same_as_the_program(third, server, "2021-04-05T18:50")
    left_alone(third, fourth)
    for person in (officer, pc, partner, third, fourth):
        person.fine()
    print("a night")


server = serving()
with browser() as chromium:
    try:
        play(server, chromium)
    finally:
        server.stop()
