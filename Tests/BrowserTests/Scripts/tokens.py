"""Phones are banned, the PC is shared: two custodians bring security keys, sign on one machine, and
change places without leaving each other anything usable."""
from keyboard import alt, enter, tick
from people import DESK, Person, browser

VAULT = "/vaults/r15-vault"


def countersign(registrar):
    registrar.go("/drafts")
    registrar.page.click("section[aria-labelledby=h-mine] a")
    registrar.page.wait_for_selector("#sheet h2")
    registrar.page.click("#sign")
    registrar.page.wait_for_selector("#outcome .good")
    return registrar.text("#outcome")


def enrol(pc, region, centre, person, name):
    """By the region's registrar and one of the centre's; the key stays in the token."""
    region.go("/invitations")
    region.page.fill("[name=person]", person)
    region.page.fill("[name=name]", name)
    region.page.check("input[value=custodian]")
    region.page.click("#invite button")
    pc.page.goto(region.page.inner_text("#outcome a"))
    pc.page.click("#in-token")
    pc.page.wait_for_selector("#outcome .good")
    countersign(region)
    assert "已入账" in countersign(centre)


def look(pc):
    pc.go(VAULT)
    pc.page.wait_for_selector("body[data-ready]")


def become(pc, person):
    """L, and the name of whoever comes: the one before is signed out before he is asked."""
    alt(pc.page, "l")
    pc.page.wait_for_selector("#sheet-person[open] button")
    assert pc.page.evaluate("fetch('/events').then(answer => answer.status)") == 401
    enter(pc.page, f"#sheet-person button[data-person='{person}']")
    pc.page.wait_for_selector("body[data-ready]:not(:has(#sheet-person[open]))")


def both_sign(pc, deed, other):
    """One sheet, two tokens, one machine; complete, it goes to the desk at once."""
    sheet = f"#sheet-{deed}"
    pc.page.wait_for_selector(f"{sheet}[open]")
    box = f"{sheet} input[value^='{other} ']"
    if not pc.page.is_checked(box):
        tick(pc.page, box)
    enter(pc.page, f"{sheet} .go")
    pc.page.wait_for_selector("dialog.signing[open]")
    for _ in range(2):
        pc.page.wait_for_selector("dialog.signing .choices button.large:enabled")
        enter(pc.page, "dialog.signing .choices button.large")
        pc.page.wait_for_selector("dialog.signing .parties li.signed")
    pc.page.wait_for_selector("dialog.signing .good")
    assert "已入账" in pc.text("dialog.signing [role=status]")
    pc.page.keyboard.press("Escape")
    pc.page.wait_for_selector("dialog[open]", state="detached")


def alone(pc):
    """Each signs something alone on the same machine: two tokens are two devices."""
    alt(pc.page, "c")
    pc.page.wait_for_selector("#sheet-review[open]")
    enter(pc.page, "#sheet-review .go")
    enter(pc.page, "dialog.signing .choices button.large")
    pc.page.wait_for_selector("dialog.signing .good")
    pc.page.keyboard.press("Escape")
    pc.page.wait_for_selector("dialog[open]", state="detached")


def without_network(pc):
    """What is signed at the board stays in sight until it has gone through."""
    alt(pc.page, "c")
    pc.page.wait_for_selector("#sheet-review[open]")
    pc.context.set_offline(True)
    enter(pc.page, "#sheet-review .go")
    enter(pc.page, "dialog.signing .choices button.large")
    pc.page.wait_for_selector("dialog.signing [role=status] .owed")
    assert "尚未入账" in pc.text("dialog.signing [role=status]")
    pc.page.keyboard.press("Escape")
    pc.page.wait_for_selector("#outbox:not([hidden])")
    pc.context.set_offline(False)
    pc.page.evaluate("dispatchEvent(new Event('online'))")
    pc.page.wait_for_selector("#outbox", state="hidden")


def play(chromium):
    region, centre, pc = (Person(chromium, DESK) for _ in range(3))
    wire = pc.context.new_cdp_session(pc.page)
    wire.send("WebAuthn.enable")
    wire.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True,
        "automaticPresenceSimulation": True}})
    region.step_into("r-reg")
    centre.step_into("c-reg1")
    for person, name in (("r-night1", "夜班甲"), ("r-night2", "夜班乙")):
        enrol(pc, region, centre, person, name)
    pc.go("/session")
    pc.page.click("#keys button:has-text('r-night1')")
    pc.page.wait_for_selector("#sign-out")
    look(pc)
    alt(pc.page, "s")
    both_sign(pc, "signOn", "r-night2")
    pc.page.wait_for_selector(".vault[data-on-duty='r-night1 r-night2']")
    alt(pc.page, "r")
    both_sign(pc, "round", "r-night2")
    alone(pc)
    become(pc, "r-night2")
    assert "夜班乙" in pc.text("header")
    alone(pc)
    look(pc)
    without_network(pc)
    look(pc)
    found = pc.page.eval_on_selector_all(
        "[data-found]", "all => all.map(one => one.dataset.found)")
    assert "keys-share-a-device" not in found, found
    for person in (region, centre, pc):
        person.fine()
    print("two tokens")


with browser() as started:
    play(started)
