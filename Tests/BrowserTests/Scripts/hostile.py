"""Hostile text in every text of every kind of statement: shown everywhere, an element nowhere, and on a
phone within the screen however long its words are."""
import base64
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from pages import Walk
from people import DESK, ORIGIN, PHONE, Person, browser
from wire import Wire, canonical

FOLDER, PROGRAM = sys.argv[2:4]
VECTORS = Path(__file__).parents[2] / "Vectors/statements"
HOSTILE = "\"'></script></template><img src=x data-hostile onerror=hostile=1><script data-hostile>hostile=1</script>"
HOSTILE += "W" * 80
SIGNERS = {
    "officer": "r-head", "head": "c-head", "custodian": "r-cust1", "registrar": "r-reg", "receiver": "r-off2",
    "courier": "a-drv2", "invigilator": "a-inv1", "administrator": "f-adm",
}
wire = Wire(ORIGIN, FOLDER, PROGRAM)
keys = {person: wire.fingerprint(person) for person in SIGNERS.values()}


def texts(value, path=()):
    """Where the texts of an act are."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict | list):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from texts(inner, (*path, name))


def put(value, path, text):
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = text


def hand_in(document, kind):
    """Signs a document as somebody of the season and hands it in."""
    role = document["parties"][0]["role"]
    person = SIGNERS.get(role, "r-head")
    document = document | {
        "exam": "health-2021", "ledger": "custody.demo-health-2021", "id": f"{random.getrandbits(128):032x}",
        "parties": [{"key": keys[person], "person": person, "role": role if role in SIGNERS else "officer"}],
        "seen": [], "device": {"id": "dev-hostile", "seq": random.randint(1, 10**6)}, "chains": [],
    }
    payload, name = canonical(document), f"application/vnd.custody.{kind}.v1+json"
    signed = b"DSSEv1 %d %s %d %s" % (len(name), name.encode(), len(payload), payload)
    signature = {"keyid": keys[person], "sig": wire.signature(person, signed)}
    return wire.post("/statements", {
        "payload": base64.b64encode(payload).decode(), "payloadType": name, "signatures": [signature]})[1]


def smuggle():
    """Each vector with hostile text wherever its notation takes text; the content ids, and how many."""
    contents, taken = [], 0
    for file in sorted(VECTORS.glob("*.json")):
        document = json.loads(file.read_text())
        kind, whole = document["type"], json.loads(file.read_text())
        for path in list(texts(document["act"])):
            trial = json.loads(json.dumps(document))
            put(trial["act"], path, HOSTILE)
            answer = hand_in(trial, kind)
            assert answer["answer"] not in ("malformed", "unsigned"), (kind, path, answer)
            if answer["answer"] != "kept":
                put(whole["act"], path, HOSTILE)
                taken += 1
        answer = hand_in(whole, kind)
        contents.append(answer["acknowledgement"]["content"])
    return contents, taken


contents, taken = smuggle()
assert taken > 60, taken
shown = 0
with browser() as chromium:
    registrar = Person(chromium, DESK)
    registrar.step_into("c-reg1")
    registrar.go("/invitations")
    registrar.page.fill("[name=person]", "c-bad")
    registrar.page.fill("[name=name]", HOSTILE)
    registrar.page.check("input[value=officer]")
    registrar.page.click("#invite button")
    welcome = registrar.page.inner_text("#outcome a").removeprefix(ORIGIN)
    registrar.go(welcome)
    registrar.page.click("#in-browser")
    registrar.page.wait_for_selector("#outcome .good")
    for name in ("c-reg1", "c-head", "r-cust1", "c-esc1", "a-head", "f-adm"):
        visitor = Person(chromium, PHONE)

        def look(address, path):
            global shown
            page = visitor.page
            assert page.evaluate("typeof hostile") == "undefined", (name, path)
            assert page.evaluate("document.querySelectorAll('[data-hostile]').length") == 0, (name, path)
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= PHONE["width"], (name, path, width)
            shown += "data-hostile" in page.content()

        visitor.step_into(name)
        if name == "c-reg1":
            for content in contents:
                visitor.go(f"/statements/{content}")
                visitor.page.wait_for_selector("#sheet h2")
                look("/statements/:content", content)
        Walk().walk(visitor, look)
        visitor.fine()
        visitor.context.close()
assert shown > 30, shown
print(f"{taken} texts of {len(contents)} statements; shown on {shown} pages")
