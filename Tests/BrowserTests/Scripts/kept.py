"""What somebody enrolled signed though it is no whole statement: its pages say what it is, and no more."""
import base64
import hashlib
import html
import json
import re
import subprocess
import sys

from wire import Wire, canonical

wire = Wire(*sys.argv[1:4])
HOSTILE = "application/x-';touch${IFS}pwned;'<img/src=x/onerror=alert(1)>"


def signed(payload, kind, *people):
    """An envelope around any bytes under any type."""
    pae = b"DSSEv1 %d %s %d %s" % (len(kind), kind.encode(), len(payload), payload)
    signatures = [{"keyid": wire.fingerprint(one), "sig": wire.signature(one, pae)} for one in people]
    return canonical({"payload": base64.b64encode(payload).decode(), "payloadType": kind,
                      "signatures": sorted(signatures, key=lambda one: one["keyid"])})


def kept(file):
    """Hands it in; its place and its content."""
    status, answer = wire.post("/statements", file)
    assert (status, answer["answer"]) == (422, "kept"), answer
    for member in ("flaw", "basis", "wayOut"):
        assert answer[member], answer
    return answer["acknowledgement"]["index"], answer["acknowledgement"]["content"], answer


def page(path, language="zh"):
    status, _, text = wire.ask("GET", path, accept="text/html", cookie=f"{wire.cookie}; language={language}")
    assert status == 200, (status, path, text[:2000])
    return html.unescape(text)


def commands(text):
    """What the page offers for a terminal; nothing where it offers none."""
    found = re.search(r'<pre id="by-openssl"[^>]*>(.*?)</pre>', text, re.S)
    return found and subprocess.run(["sh"], input=found[1], capture_output=True, text=True)


whole = json.loads(wire.round("r-cust1", "r-cust2"))
half = {**whole, "signatures": [one for one in whole["signatures"] if one["keyid"] == wire.fingerprint("r-cust1")]}
round_bytes, round_type = base64.b64decode(whole["payload"]), whole["payloadType"]
files = {
    "no text": signed(b"\xff\xfe\x00 nothing at all", "application/json", "r-cust1"),
    "no statement": signed(canonical({"hello": "<b>世界</b>"}), round_type, "r-cust1"),
    "another kind": signed(round_bytes, round_type.replace("round", "sign-on"), "r-cust1", "r-cust2"),
    "hostile": signed(b"{}", HOSTILE, "r-cust1"),
    "half": canonical(half),
}
wire.sign_in("c-off")
reasons = {
    "no text": ("内容不是规范 JSON", "its payload is not canonical JSON"),
    "no statement": ("内容不合记录的格式（payload.parties）", "its payload has not the form of a statement (payload.parties)"),
    "half": ("沈洁（r-cust2） 还没有签名", "沈洁 (r-cust2) has not signed yet"),
}
for name, file in files.items():
    index, content, answer = kept(file)
    chinese, english = page(f"/entries/{index}"), page(f"/entries/{index}", "en")
    for text, words in ((chinese, ("留存的是什么", "依据：", "出路：", "签名成立")),
                        (english, ("What is kept", "Basis: ", "Way out: ", "the signature holds"))):
        for word in (*words, hashlib.sha256(file).hexdigest(), content, "r-cust1"):
            assert word in text, (name, word, text)
    # Whoever hands in needs no session and is told no name; whoever is signed in is.
    assert ("沈洁" in answer["flaw"], "r-cust2" in answer["flaw"]) == (False, name == "half"), (name, answer)
    flaw = answer["flaw"].replace("r-cust2", "沈洁（r-cust2）")
    assert flaw in chinese and answer["basis"] in chinese and answer["wayOut"] in chinese, (name, answer)
    for word, text in zip(reasons.get(name, ()), (chinese, english)):
        assert word in text, (name, word)
    assert ("不是记录" in chinese, "No statement" in english) == (name != "half",) * 2, name
    raw = wire.ask("GET", f"/entries/{index}/entry-{index}.envelope.json")[2]
    assert raw.encode() == file, name
    assert "留存的是什么" in page(f"/statements/{content}")
    told = commands(chinese)
    if name == "hostile":
        assert told is None, "nothing is to be pasted that the signer may have written"
        source = wire.ask("GET", f"/entries/{index}", accept="text/html")[2]
        assert "<img" not in source and html.escape("<img", quote=False) in source
        continue
    assert told.returncode == 0, (name, told.stdout, told.stderr)
    parties = 2 if name == "another kind" else 1
    assert told.stdout.count("signature holds") == parties, (name, told.stdout)
    if name == "half":
        assert "没有签名" in chinese and "has not signed" in english
for junk in (b"{}", b"[]", b"\xff"):
    status, answer = wire.post("/statements", junk)
    assert (status, answer["answer"]) == (400, "malformed") and answer["wayOut"] and answer["basis"], answer
table = page("/entries")
assert table.count("不是记录") >= 4, table

# A false signature beside a good one, then the whole: each page speaks of its own bytes.
other = json.loads(wire.round("r-cust1", "r-cust2", finding="另一次"))
false = [one["sig"] for one in whole["signatures"]]
other_spoilt = {**other, "signatures": [
    one if one["keyid"] == wire.fingerprint("r-cust1") else {**one, "sig": false[0]}
    for one in other["signatures"]]}
index, content, _ = kept(canonical(other_spoilt))
status, answer = wire.post("/statements", canonical(other))
assert (status, answer["answer"]) == (201, "admitted"), answer
assert "沈洁（r-cust2） 的签名不成立" in page(f"/entries/{index}")
# The script that makes the sheet is told of it, so that it ticks nobody who did not sign.
flaws = f'"flaws":{{"{wire.fingerprint("r-cust2")}":"false"}}'
assert flaws in page(f"/entries/{index}")
assert '"flaws"' not in page(f"/entries/{answer['acknowledgement']['index']}")
assert "留存的是什么" not in page(f"/entries/{answer['acknowledgement']['index']}")
assert "留存的是什么" not in page(f"/statements/{content}")
print("kept")
