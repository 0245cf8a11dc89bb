"""The server is killed in the middle of a handover: each half is in the ledger or still in its browser."""
import json
import random
import sys

from outage import Outage
from people import DESK, ORIGIN, PHONE, Person, browser
from wire import Wire

FOLDER, PROGRAM, CLOCK = sys.argv[2:5]
BOXES = {"BX-101": ["C00001", "C00002"], "BX-102": ["C00003", "C00004"]}
WRITE = """async ({ kind, act, role, others, boxes, follows }) => {
    const { prepare, sign } = await import("/assets/act.js");
    const rows = follows ? [] : await (await fetch("/containers?" + boxes.map(id => "id=" + id).join("&"),
        { headers: { accept: "application/json" } })).json();
    const heads = Object.fromEntries(rows.map(row => [row.container, row.heads[0]]));
    const chains = boxes.map(container => ({ container, follows: follows ?? heads[container] }));
    const draft = await prepare({ kind, act, role, others, chains });
    const answer = await sign(draft);
    return { content: draft.content, answer: answer ?? null };
}"""
CHECK = """async follows => {
    const { prepare, sign } = await import("/assets/act.js");
    const draft = await prepare({ kind: "seal-check", role: "receiver", chains: [{ container: "BX-101", follows }],
        act: { lines: [{ condition: "sound", container: "BX-101", seals: ["C00001", "C00002"] }] } });
    globalThis.content = draft.content;
    globalThis.answered = sign(draft).then(answer => answer ?? null);
}"""
WAITING = """async () => (await (await import("/assets/store.js")).all("outbox")).map(row => row.content)"""
FLUSH = """async () => { await (await import("/assets/outbox.js")).flush(); }"""
LEARN = """async () => {
    await import("/assets/act.js");
    await (await import("/assets/season.js")).ask();
}"""

server = Outage(PROGRAM, FOLDER, ORIGIN, CLOCK)
wire = Wire(ORIGIN, FOLDER, PROGRAM)


def state(box):
    """Where the ledger says that a box is; asked by a program with a session of its own."""
    wire.sign_in("r-off2")
    return json.loads(wire.ask("GET", f"/containers?id={box}")[2])[0]


def emptied(person):
    """The outbox as the page's own timer does it, without its pauses: a connection that died with the
    server may cost a try."""
    for _ in range(20):
        person.page.evaluate(FLUSH)
        if not person.page.evaluate(WAITING):
            return
    raise AssertionError(f"it does not go through: {person.page.evaluate(WAITING)}")


with browser() as chromium:
    server.start()
    giver, partner, taker = Person(chromium, PHONE), Person(chromium, PHONE), Person(chromium, DESK)
    for person, name in ((giver, "c-esc1"), (partner, "c-esc2"), (taker, "r-off2")):
        person.step_into(name)
        person.page.evaluate(LEARN)
    lines = [{"container": box, "count": 0, "seals": seals} for box, seals in BOXES.items()]
    second = {"person": "c-esc2", "role": "courier", "key": partner.page.evaluate(
        'async () => (await import("/assets/act.js")).me().key')}
    release = giver.page.evaluate(WRITE, {
        "kind": "release", "role": "courier", "others": [second], "boxes": list(BOXES), "follows": None,
        "act": {"addressees": ["r-off2"], "consignment": "CG-1", "leg": "centre-region", "lines": lines, "to": "r15"}})
    assert release["answer"]["answer"] == "draft", release

    # Between the two signatures of the first half.
    server.kill()
    server.start()
    partner.step_into("c-esc2")
    partner.go("/drafts")
    partner.page.click("section[aria-labelledby=h-mine] a")
    partner.page.wait_for_selector("#sheet h2")
    partner.page.click("#sign")
    partner.page.wait_for_selector("#outcome .good")
    assert state("BX-101")["state"] != "held" or state("BX-101").get("release"), state("BX-101")
    assert state("BX-101")["release"] == release["content"]

    # Between the halves: the receiver signs while there is no server.
    taker.step_into("r-off2")
    taker.page.evaluate(LEARN)
    server.kill()
    accept = taker.page.evaluate(WRITE, {
        "kind": "accept", "role": "receiver", "others": [], "boxes": list(BOXES), "follows": release["content"],
        "act": {"hands": "unit", "release": release["content"], "unit": "r15", "lines": [
            {"condition": "sound", "container": line["container"], "count": 0, "seals": line["seals"],
             "verdict": "accepted"} for line in lines]}})
    assert accept["answer"] is None, "nothing is shown as done that is not"
    assert taker.page.evaluate(WAITING) == [accept["content"]]
    assert "1" in taker.text("#outbox"), "the count is on the screen"
    server.start()
    assert state("BX-101")["release"] == release["content"], "the first half is there, the second is not"
    taker.page.evaluate("() => dispatchEvent(new Event('online'))")
    emptied(taker)
    assert "release" not in state("BX-101"), state("BX-101")
    assert state("BX-101")["heads"] == [accept["content"]], "both halves are there"

    # In the middle of handing in, many times, at any moment of it.
    taker.step_into("r-off2")
    taker.page.evaluate(LEARN)
    signed, cut = [], 0
    for _ in range(12):
        taker.page.evaluate(CHECK, accept["content"])
        taker.page.wait_for_timeout(random.randint(0, 25))
        server.kill()
        answer = taker.page.evaluate("() => answered")
        content = taker.page.evaluate("() => content")
        signed.append(content)
        if answer is None:
            cut += 1
            assert content in taker.page.evaluate(WAITING), "not answered: it is still here"
        server.start()
        emptied(taker)
    wire.sign_in("r-off2")
    for content in [release["content"], accept["content"], *signed]:
        status, _, page = wire.ask("GET", f"/statements/{content}", accept="text/html")
        assert status == 200, content
    for person in (giver, partner, taker):
        person.fine()
    assert server.stop() == 0
    print(f"killed {2 + len(signed)} times, {cut} of them before an answer; both halves are there")
