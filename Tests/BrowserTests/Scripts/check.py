"""The public page checks files without sending anything, and names whatever part was altered."""
import base64
import copy
import glob
import json
import os
import re
import sys
import urllib.request

from people import DESK, ORIGIN, Person, browser

folder, keys = sys.argv[2], sys.argv[3]


def spelled(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def flipped(text, at=None, alphabet="AB"):
    at = len(text) // 2 if at is None else at
    return text[:at] + (alphabet[0] if text[at] != alphabet[0] else alphabet[1]) + text[at + 1:]


def envelope(exhibit):
    return json.loads(base64.b64decode(exhibit["envelope"]))


def put(exhibit, value):
    exhibit["envelope"] = base64.b64encode(spelled(value)).decode()


def payload(value, change):
    inside = json.loads(base64.b64decode(value["payload"]))
    change(inside)
    value["payload"] = base64.b64encode(spelled(inside)).decode()


def altered(whole):
    """Every part of a bundle with one thing in it changed, and the words that must name it."""
    def variant(name, words, change):
        one = copy.deepcopy(whole)
        change(one)
        return name, words, spelled(one)

    def in_statement(change):
        def work(one):
            value = envelope(one["statement"])
            change(value)
            put(one["statement"], value)
        return work

    def in_proof(part, change):
        def work(one):
            lines = one["statement"]["proofs"][0].split("\n")
            at = next(number for number, line in enumerate(lines) if part(line))
            lines[at] = change(lines[at])
            one["statement"]["proofs"][0] = "\n".join(lines)
        return work

    def own(line):
        return line.startswith("— custody.")

    def witness(line):
        return line.startswith("— witness.")

    yield variant("a word of the statement", "签名不成立", in_statement(
        lambda value: payload(value, lambda inside: inside.update(at=flipped(
            inside["at"], 12, "01")))))
    yield variant("a signature", "签名不成立|信封读不懂", in_statement(
        lambda value: value["signatures"][0].update(sig=flipped(value["signatures"][0]["sig"], 20))))
    yield variant("a key's fingerprint", "多出密钥|缺 |签名", in_statement(
        lambda value: value["signatures"][0].update(keyid=flipped(
            value["signatures"][0]["keyid"], 1, "01"))))
    yield variant("the time of receipt", "不能从第", in_proof(
        lambda line: line.startswith("extra "), lambda line: flipped(line, 12)))
    yield variant("the place", "不能从第|在账证明", in_proof(
        lambda line: line.startswith("index "), lambda line: "index " + str(int(line[6:]) + 1)))
    yield variant("the way up", "不能从第", in_proof(
        lambda line: len(line) == 44 and line.endswith("="), lambda line: flipped(line, 9)))
    yield variant("the checkpoint's size", "台账.*签名不成立", in_proof(
        lambda line: line.isdigit(), lambda line: str(int(line) + 1)))
    yield variant("the ledger's signature", "台账.*签名不成立", in_proof(
        own, lambda line: flipped(line, len(line) - 20)))
    yield variant("a cosignature", "共签不成立", in_proof(
        witness, lambda line: flipped(line, len(line) - 20)))
    yield variant("a cosigner's hour", "共签不成立", in_proof(
        witness, lambda line: flipped(line, line.rindex(" ") + 14)))
    yield variant("a name that is disclosed", "所披露的", lambda one:
                  one["disclosed"][0]["details"].update(name="李四"))
    yield variant("the salt of a name", "所披露的", lambda one:
                  one["disclosed"][0].update(salt=flipped(one["disclosed"][0]["salt"], 9)))
    yield variant("the form of the file", "读不懂", lambda one: one.update(format="custody-bundle/v2"))
    for number in range(len(whole["enrolments"])):
        def enrolled(one, number=number):
            value = envelope(one["enrolments"][number])
            payload(value, lambda inside: inside.update(at=flipped(inside["at"], 12, "01")))
            put(one["enrolments"][number], value)
        yield variant(f"enrolment {number}", "人员密钥注册|账本创立", enrolled)
        yield variant(f"enrolment {number} left out", "没有所附登记|创立声明|会签|签名不成立|无法判断",
                      lambda one, number=number: one["enrolments"].pop(number))


class Checker:
    def __init__(self, page):
        self.page = page

    def drop(self, name, data):
        self.page.evaluate("document.querySelector('#outcome').replaceChildren()")
        self.page.set_input_files("#chosen", {
            "name": name, "mimeType": "application/json", "buffer": data})
        self.page.wait_for_selector("#outcome .verdict, #outcome p.refusal, #outcome p.owed")
        return self.page.text_content("#outcome")

    def paste(self, text):
        """What a code carried; an answer that was there before is none."""
        self.page.evaluate("document.querySelector('#outcome').replaceChildren()")
        self.page.fill("#pasted", text)
        self.page.click("#judge")
        self.page.wait_for_selector("#outcome .verdict")

    def is_good(self):
        return self.page.query_selector("#outcome p.good.verdict") is not None

    def bad(self):
        """The lines that say what is wrong, and those that say what could not be judged."""
        return "\n".join(self.page.eval_on_selector_all(
            "#outcome .refusal, #outcome li.bad, #outcome li.open",
            "all => all.map(one => one.textContent)"))


with browser() as chromium:
    person = Person(chromium, DESK)
    checker = Checker(person.page)
    person.page.goto(ORIGIN + "/check")
    person.page.wait_for_selector("#believed li")
    assert "按本站公布的密钥" in person.text("#believed")
    asked = []
    person.page.on("request", lambda request: asked.append(request.url))

    bundle = open(os.path.join(folder, "good.bundle"), "rb").read()
    told = checker.drop("good.bundle", bundle)
    assert not checker.is_good() and "本站公布的密钥是否" in told, told
    own = glob.glob(keys + "/registrars/*.pem") + glob.glob(keys + "/*.vkey")
    person.page.set_input_files("#keys", own)
    person.page.wait_for_selector("#believed p.good")
    told = checker.drop("good.bundle", bundle)
    assert checker.is_good(), told
    assert "这里无从得知" in told and "所签内容是否属实" in told, told
    assert "蒋涛" in told, "the disclosed name is shown"
    told = checker.drop("mine.duty", open(os.path.join(folder, "good.duty"), "rb").read())
    assert checker.is_good() and "履职记录" in told, told
    told = checker.drop("sheet.csv", b"a,b")
    assert "没有签名" in told, told

    # One thing changed in every part of it.
    count = 0
    for name, words, data in altered(json.loads(bundle)):
        told = checker.drop(name, data)
        assert not checker.is_good(), f"{name}: {told}"
        assert re.search(words, checker.bad()), f"{name}: {checker.bad()}"
        count += 1
    assert count > 15, count
    # A bit anywhere, whether or not it is still a file that reads.
    for at in range(7, len(bundle), len(bundle) // 60):
        data = bytearray(bundle)
        data[at] ^= 1
        checker.drop("bit", bytes(data))
        assert not checker.is_good() and checker.bad().strip() != "", at

    # A checkpoint, an acknowledgement and an id that were pasted, as a code carries them.
    statement = json.loads(bundle)["statement"]
    proof = statement["proofs"][0]
    checker.paste(proof.split("\n\n", 1)[1])
    assert "树根" in person.text("#outcome") and "✗" not in person.text("#outcome .verdict")
    asked_before = list(asked)
    assert asked_before == [], f"after loading the page asks for nothing: {asked_before}"

    own_envelope = base64.b64decode(statement["envelope"])
    answer = json.loads(urllib.request.urlopen(urllib.request.Request(
        ORIGIN + "/statements", data=own_envelope, method="POST",
        headers={"content-type": "application/json"})).read())
    receipt = answer["acknowledgement"]
    checker.paste(spelled(receipt).decode())
    assert "承诺" in person.text("#outcome"), person.text("#outcome")
    receipt["index"] = 1_000_000
    told = checker.drop("receipt", spelled(receipt))
    assert "不在检查点之内" in told, told
    assert asked == [], asked
    person.fine()

    # The policy of the page itself lets nothing out, whatever a script might try.
    refused = person.page.evaluate(
        "fetch('/health').then(() => 'sent', () => 'refused')")
    assert refused == "refused", refused
    english = Person(chromium, DESK, locale="en-US")
    english.page.goto(ORIGIN + "/check")
    english.page.wait_for_selector("#believed li")
    assert "Nothing is sent" in english.text()
    english.fine()
    print("checked", count)
