"""Attacks on a running server, one function each; the last word of the command line names one."""
import base64
import http.client
import json
import re
import socket
import sys
import time

from wire import Wire, canonical

ORIGIN, FOLDER, PROGRAM, NAME = sys.argv[1:5]
PAE = b"DSSEv1 %d %s %d %s"


def client():
    return Wire(ORIGIN, FOLDER, PROGRAM)


def raw(text, wait=8):
    """What the server says to bytes that no library would send."""
    with socket.create_connection(("127.0.0.1", client().port), timeout=wait) as wire:
        wire.sendall(text if isinstance(text, bytes) else text.encode())
        answer = b""
        try:
            while part := wire.recv(65536):
                answer += part
        except TimeoutError:
            return answer, False
        except ConnectionResetError:
            pass
    return answer, True


def host():
    return f"Host: localhost:{client().port}\r\n"


def drafts():
    """Only who is named in a draft sees it, and only he signs it, with his own key."""
    writer, partner, stranger, nobody = client(), client(), client(), client()
    writer.sign_in("r-cust1"), partner.sign_in("r-cust2"), stranger.sign_in("r-cust3")
    words = ["vault", "round", "r15-vault", "--at", "2021-04-05T16:51", *writer.by("custodian", "r-cust1"),
             "--party", f"custodian:r-cust2:{writer.fingerprint('r-cust2')}"]
    file = writer.write(words)
    before = writer.entries()
    status, answer = writer.post("/drafts", file)
    assert (status, answer["missing"]) == (202, ["r-cust2"]), answer
    content = answer["content"]
    document = json.loads(file)
    payload, kind = base64.b64decode(document["payload"]), document["payloadType"].encode()
    signed = PAE % (len(kind), kind, len(payload), payload)

    def signature(signer, said=None):
        return {"keyid": writer.fingerprint(said or signer), "sig": writer.signature(signer, signed)}

    path = f"/drafts/{content}/signatures"
    assert nobody.ask("GET", f"/drafts/{content}")[0] == 401
    assert nobody.post(path, signature("r-cust2"))[0] == 401
    assert nobody.post("/drafts", file)[0] == 401
    assert stranger.ask("GET", f"/drafts/{content}")[0] == 403
    assert content not in stranger.ask("GET", "/drafts", accept="text/html")[2]
    assert stranger.post(path, signature("r-cust3"))[0] == 403
    assert stranger.post(path, signature("r-cust2"))[0] == 403, "nobody hands in another's signature"
    assert stranger.post("/drafts", file)[0] == 403
    assert partner.post(path, signature("r-cust3"))[0] == 403
    assert partner.post(path, signature("r-cust3", "r-cust2"))[0] == 400, "a false signature"
    assert partner.post(path, signature("r-cust2") | {"sig": "AAAA"})[0] == 400
    assert writer.entries() == before, "nothing came of it"
    status, answer = partner.post(path, signature("r-cust2"))
    assert (status, answer["answer"]) == (201, "admitted"), answer
    assert writer.entries() == before + 1
    # Sent again half signed, by an outbox or a second click, it is no draft any more.
    status, answer = writer.post("/drafts", file)
    assert (status, answer["answer"]) == (200, "repeated"), answer
    for one in (writer, partner):
        assert content not in one.ask("GET", "/drafts", accept="text/html")[2], "a ghost"
    assert writer.entries() == before + 1


def envelopes():
    """A replayed envelope gets its first acknowledgement; an altered one is nobody's."""
    one = client()
    file = one.round("r-cust1", "r-cust2")
    _, first = one.post("/statements", file)
    status, again = one.post("/statements", file)
    assert (status, again["answer"]) == (200, "repeated")
    assert again["acknowledgement"] == first["acknowledgement"]
    before, whole = one.entries(), json.loads(file)
    payload = json.loads(base64.b64decode(whole["payload"]))
    other = json.loads(one.round("r-cust3", "r-cust4"))

    def with_payload(**changes):
        return whole | {"payload": base64.b64encode(canonical(payload | changes)).decode()}

    altered = [
        with_payload(at="2021-04-05T16:52:00+08:00"), with_payload(id="0" * 32),
        with_payload(exam="another"), with_payload(ledger="another.ledger"),
        whole | {"payloadType": whole["payloadType"].replace("round", "sign-on")},
        whole | {"payloadType": whole["payloadType"].replace("v1", "v2")},
        whole | {"signatures": other["signatures"]},
        whole | {"signatures": whole["signatures"][:1]},
        whole | {"signatures": whole["signatures"] + other["signatures"][:1]},
        whole | {"signatures": whole["signatures"][::-1]},
        whole | {"signatures": whole["signatures"] * 2},
        whole | {"signatures": [whole["signatures"][0], whole["signatures"][1] | {"keyid": "0" * 64}]},
        whole | {"more": 1},
    ]
    texts = [canonical(one) for one in altered] + [
        file + b" ", b" " + file, file[:-1], b"", b"{}", b"[]", b"null", b"\xff\xfe", b"\x00" * 100,
        json.dumps(whole).encode(), b"[" * 60_000, canonical(whole).replace(b"{", b'{"a":1,"a":1,', 1),
    ]
    for text in texts:
        status, answer = one.post("/statements", text)
        if answer["answer"] == "repeated":
            # The same content under other signatures is known already, and stays as it was signed first.
            assert json.loads(text)["payload"] == whole["payload"], text
            continue
        assert status in (400, 403, 422), (status, text[:200], answer)
        assert "acknowledgement" not in answer or answer["answer"] in ("kept", "refused"), answer
    # What somebody enrolled signed may be kept as evidence; nothing of it is admitted.
    told = one.ask("GET", "/metrics")[2]
    assert one.post("/statements", file)[1]["acknowledgement"] == first["acknowledgement"]
    assert one.entries() - before <= len(altered), told


def sessions():
    """A session is a secret of ours: guessed, copied late, replayed or bound elsewhere it is nothing."""
    one = client()
    cookie = one.sign_in("r-cust1")
    for flag in ("HttpOnly", "SameSite=Strict", "Path=/"):
        assert flag in cookie, cookie
    good = one.cookie
    assert one.ask("GET", "/drafts")[0] == 200
    for forged in ("sid=", "sid=x", "sid=" + "A" * 43, good[:-1] + ("A" if good[-1] != "A" else "B"),
                   "sid=r-cust1", good + "; sid=x", "sid=../../etc/passwd"):
        status = one.ask("GET", "/drafts", cookie=forged)[0]
        assert status == 401 or forged.startswith(good), (forged, status)
    stranger = client()
    nonce = stranger.challenge()
    answer = {"key": stranger.fingerprint("r-cust2"), "nonce": nonce,
              "sig": stranger.signature("r-cust2", f"custody sign-in\n{ORIGIN}\n{nonce}")}
    assert stranger.post("/session", answer)[0] == 200
    assert stranger.post("/session", answer)[0] == 401, "a challenge is answered once"
    for said, key in (("https://evil.example", "r-cust2"), (ORIGIN, "r-cust3")):
        nonce = stranger.challenge()
        false = {"key": stranger.fingerprint("r-cust2"), "nonce": nonce,
                 "sig": stranger.signature(key, f"custody sign-in\n{said}\n{nonce}")}
        assert stranger.post("/session", false)[0] == 401
    made_up = "A" * 43
    unasked = {"key": stranger.fingerprint("r-cust2"), "nonce": made_up,
               "sig": stranger.signature("r-cust2", f"custody sign-in\n{ORIGIN}\n{made_up}")}
    assert stranger.post("/session", unasked)[0] == 401
    assert one.ask("DELETE", "/session")[0] == 200
    assert one.ask("GET", "/drafts", cookie=good)[0] == 401, "signed out is signed out"


def foreign():
    """Another site's page, or our address under another name, can make nobody act."""
    one = client()
    one.sign_in("r-cust1")
    file = one.round("r-cust1", "r-cust2")
    before = one.entries()
    attacks = [
        {"origin": "https://evil.example"}, {"origin": "null"}, {"origin": ORIGIN + ".evil.example"},
        {"origin": ORIGIN.replace("http:", "https:")}, {"origin": ORIGIN, "sec_fetch_site": "cross-site"},
        {"origin": ORIGIN, "sec_fetch_site": "same-site"}, {"origin": None},
    ]
    for headers in attacks:
        for method, path, body in (("POST", "/statements", file), ("POST", "/drafts", file),
                                   ("POST", "/language", "language=en"), ("DELETE", "/session", None)):
            status = one.ask(method, path, body, **headers)[0]
            assert status == 403, (method, path, headers, status)
    assert one.entries() == before and one.ask("GET", "/drafts")[0] == 200, "still signed in"
    for name in ("evil.example", "127.0.0.1", f"localhost:{one.port + 1}", f"localhost:{one.port}@evil.example"):
        for path in ("/", "/demo/people", "/demo/people/c-head/key", "/checkpoint"):
            status, _, text = one.ask("GET", path, host=name)
            assert status in (400, 421) and "pkcs8" not in text, (name, path, status)
    assert raw("GET / HTTP/1.1\r\n\r\n", 3)[0].split(b" ")[1] in (b"400", b"421")
    # A statement needs no session: whoever carries a signed envelope may hand it in.
    assert client().post("/statements", file)[0] == 201


def headers():
    """Every answer forbids framing, foreign scripts and guessing at types."""
    one = client()
    one.sign_in("r-cust1")
    for path in ("/", "/session", "/check", "/drafts", "/nowhere", "/assets/nothing", "/assets/frame.js",
                 "/assets/style.css", "/worker.js", "/health", "/season", "/containers/none", "/drafts/xyz",
                 "/invitations/none", "/demo/people"):
        for accept in ("text/html", "application/json"):
            _, told, _ = one.ask("GET", path, accept=accept)
            policy = told["content-security-policy"]
            assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy, path
            assert "unsafe" not in policy and "http" not in policy and "*" not in policy, policy
            assert told["x-frame-options"] == "DENY" and told["x-content-type-options"] == "nosniff", path
            assert told["referrer-policy"] == "same-origin", path
            assert told["cache-control"] in ("no-store", "no-cache"), path
            assert "server" not in told, "nobody is told what we are made of"
    assert one.ask("POST", "/statements", b"x")[1]["x-frame-options"] == "DENY"
    assert one.ask("PUT", "/statements", b"x", origin=ORIGIN)[0] in (404, 405)
    for path in ("/", "/drafts", "/session", "/demo/people"):
        page = one.ask("GET", path, accept="text/html")[2]
        assert not re.search(r"<[^>]+\s(on\w+|style)=", page), f"{path} has inline code"
        assert "<style" not in page and not re.search(r"<script(?![^>]*(src=|application/json))", page), path


def traversal():
    """No path leads out of the folder of public files."""
    port = client().port
    for path in ("/assets/../Package.swift", "/assets/..%2f..%2fseason.custody", "/assets/%2e%2e/%2e%2e/etc/passwd",
                 "/assets/....//....//etc/passwd", "/assets//etc/passwd", "/assets/%00style.css", "/assets/style.css%00.js",
                 "/assets/..\\..\\ledger.logkey", "/assets/%252e%252e%252fledger.logkey", "/../../etc/passwd",
                 "/demo/people/..%2f..%2fledger/key", "/demo/people/%2e%2e%2fkeys%2fc-head/key",
                 "/worker.js/../../etc/passwd", "/assets/", "/assets/.", "/assets/~", "/assets/C:%5cboot.ini"):
        answer, _ = raw(f"GET {path} HTTP/1.1\r\n{host()}Connection: close\r\n\r\n")
        status = answer.split(b" ")[1]
        # The folder itself is the list of the public files, for the worker that keeps them.
        assert status in (b"400", b"404") or path == "/assets/", (path, answer[:120])
        for leaked in (b"root:", b"PRIVATE", b"swift-tools", b"SQLite", b"pkcs8"):
            assert leaked not in answer, path
    assert port


def greedy():
    """What is too large, too slow or bottomless is cut off, and nobody else waits for it."""
    one = client()
    one.sign_in("r-cust1")
    for path in ("/statements", "/drafts", "/session", "/language", "/invitations/none"):
        status = one.ask("POST", path, b"x" * 5_000_000)[0] if path == "/statements" else one.ask(
            "POST", path, b"x" * 200_000)[0]
        assert status in (413, 410, 401), (path, status)
    start = time.monotonic()
    head = f"POST /statements HTTP/1.1\r\n{host()}"
    answer, closed = raw(head + "Content-Length: 999999999\r\n\r\n")
    assert b" 413 " in answer and closed, answer[:100]
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    with socket.create_connection(("127.0.0.1", one.port), timeout=20) as wire:
        wire.sendall((head + "Transfer-Encoding: chunked\r\n\r\n").encode())
        sent = 0
        try:
            while sent < 400 and time.monotonic() - start < 30:
                wire.sendall(chunk)
                sent += 1
            while wire.recv(65536):
                pass
        except (ConnectionError, TimeoutError):
            pass
    # A body that drips stays within no idle limit, and is still given up.
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", one.port), timeout=20) as wire:
        wire.sendall((head + "Content-Length: 500\r\n\r\n").encode())
        try:
            while time.monotonic() - start < 15:
                wire.sendall(b"x")
                wire.settimeout(0.2)
                try:
                    if not (told := wire.recv(4096)):
                        break
                    assert b" 408 " in told or b" 400 " in told, told[:100]
                except TimeoutError:
                    pass
        except ConnectionError:
            pass
    assert time.monotonic() - start < 10, "a drip is given up"
    for many in (f"X-Big: {'a' * 9_000}\r\n", "".join(f"X-{n}: 1\r\n" for n in range(100)),
                 f"X-Sum: {'a' * 8_000}\r\n" * 3):
        answer, closed = raw(f"GET /check HTTP/1.1\r\n{host()}{many}\r\n", 10)
        assert closed and b" 200 " not in answer[:20], answer[:80]
    answer, closed = raw(f"GET /{'a' * 100_000} HTTP/1.1\r\n{host()}\r\n", 10)
    assert b" 200 " not in answer[:20]
    idle = [socket.create_connection(("127.0.0.1", one.port)) for _ in range(300)]
    for wire in idle:
        wire.sendall(b"GET /check HT")
    assert one.post("/statements", one.round("r-cust1", "r-cust2"))[0] == 201, "the others are served"
    for wire in idle:
        wire.close()
    assert json.loads(one.ask("GET", "/health")[2])["ready"] is True


def codes():
    """Ten thousand wrong codes open nothing, and do not keep out who has the right one."""
    registrar = client()
    registrar.sign_in("c-reg2")

    def invite(person):
        status, answer = registrar.post("/invitations", {
            "person": person, "unit": "centre", "roles": ["officer"],
            "details": {"name": "欧阳修密", "phone": "13912345678"}})
        assert status == 201, answer
        return answer["code"]

    for spoiled in ({"roles": ["officer", "emperor"]}, {"details": {"name": 7}}):
        asked = {"person": "c-code0", "unit": "centre", "roles": ["officer"],
                 "details": {"name": "欧阳修密"}} | spoiled
        assert registrar.post("/invitations", asked)[0] == 400, asked
    right, aimed = invite("c-code1"), invite("c-code2")
    # Whoever saw the beginning of a code does not find its end.
    for number in range(20):
        wrong = aimed[:8] + f"{number:024x}"
        assert registrar.ask("GET", f"/invitations/{wrong}")[0] == 410
    assert registrar.ask("GET", f"/invitations/{aimed}")[0] == 410, "twenty tries close it"
    connection = http.client.HTTPConnection("127.0.0.1", registrar.port, timeout=60)
    counts = {}
    for number in range(10_000):
        connection.request("GET", f"/invitations/{number:032x}", headers={"host": f"localhost:{registrar.port}"})
        answer = connection.getresponse()
        answer.read()
        counts[answer.status] = counts.get(answer.status, 0) + 1
    assert set(counts) == {410, 429} and counts[429] > 9_000, counts
    status, _, page = registrar.ask("GET", f"/invitations/{right}", accept="text/html")
    assert status == 200 and "欧阳修密" in page, "the same address may come with the right one"
    told = registrar.ask("GET", "/metrics")[2]
    assert 'custody_refusals_total{why="tooMany"}' in told
    log = registrar.log()
    for secret in (right, aimed, aimed[:8] + f"{3:024x}", "欧阳修密", "13912345678"):
        assert secret not in log, "the log knows no code and no name"


def injection():
    """Nothing that is sent comes back as a header, and no redirect leads elsewhere."""
    one = client()
    one.sign_in("r-cust1")
    for referer in (f"{ORIGIN}//evil.example", f"{ORIGIN}/\\evil.example", "https://evil.example/",
                    f"{ORIGIN}.evil.example/", f"{ORIGIN}/\t//evil.example"):
        status, told, _ = one.ask("POST", "/language", "language=en", referer=referer)
        assert status == 303 and told["location"].startswith("/"), told
        assert not told["location"].startswith(("//", "/\\")), told
    for value in ("language=en%0d%0aX-Evil:1", "language=en\r\nX-Evil: 1", "language=fr", ""):
        status, told, _ = one.ask("POST", "/language", value)
        assert status == 400 and "x-evil" not in told, told
    for path in ("/session%0d%0aX-Evil:%201", "/containers/a%0d%0aSet-Cookie:%20a=b", "/?a=%0d%0aX-Evil:%201"):
        _, told, _ = one.ask("GET", path, accept="text/html")
        assert "x-evil" not in told and "set-cookie" not in told
    for text in (f"GET / HTTP/1.1\r\n{host()}X-A: a\rX-Evil: 1\r\n\r\n",
                 f"GET / HTTP/1.1\r\n{host()}X A: 1\r\n\r\n", f"GET / HTTP/1.1\r\n{host()} folded\r\n\r\n",
                 f"POST /statements HTTP/1.1\r\n{host()}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                 "0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n",
                 f"POST /statements HTTP/1.1\r\n{host()}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                 f"GET /\x00 HTTP/1.1\r\n{host()}\r\n", "GET\r\n\r\n", "\x16\x03\x01\x02\x00\x01"):
        answer, _ = raw(text, 3)
        assert b"X-Evil: 1" not in answer and answer.count(b"HTTP/1.1 2") == 0, answer[:300]


def revoked():
    """A key that is revoked in mid-session signs and sees nothing more; what it signed before stays."""
    one, other = client(), client()
    one.sign_in("r-cust3")
    before = one.round("r-cust3", "r-cust4")
    status, answer = one.post("/statements", before)
    assert (status, answer["answer"]) == (201, "admitted"), answer
    late = one.round("r-cust3", "r-cust4", finding="后来签的")
    key = one.fingerprint("r-cust3")
    revocation = one.write(["people", "revoke", "r-cust3", "--key", key, "--reason", "手机遗失", "--at",
                            "2021-04-05T16:52", *one.by("registrar", "r-reg")])
    assert one.ask("GET", "/drafts")[0] == 200
    status, told = other.post("/statements", revocation)
    assert (status, told["answer"]) == (201, "admitted"), told
    assert one.ask("GET", "/drafts")[0] == 401, "effective at once"
    assert one.post("/drafts", late)[0] == 401
    nonce = one.challenge()
    again = {"key": key, "nonce": nonce,
             "sig": one.signature("r-cust3", f"custody sign-in\n{ORIGIN}\n{nonce}")}
    assert one.post("/session", again)[0] == 401
    size = one.entries()
    status, kept = other.post("/statements", late)
    assert kept["answer"] != "repeated" and one.entries() == size + 1, ("it stays as evidence", kept)
    other.sign_in("r-cust1")
    for content in (answer, kept):
        path = f"/statements/{content['acknowledgement']['content']}"
        assert other.ask("GET", path, accept="text/html")[0] == 200
    assert '"session ended"' in one.log() or '"event":"session ended"' in one.log()


def log():
    """The log is JSON, a line a request, and holds no secret, no name and no key."""
    one = client()
    one.sign_in("r-cust1")
    one.post("/statements", one.round("r-cust1", "r-cust2", finding="只有值班员知道的话"))
    one.ask("GET", "/demo/people/c-head/key")
    one.ask("GET", "/nowhere?secret=quite-secret", user_agent="quite-secret", referer=ORIGIN + "/quite-secret")
    lines = [json.loads(line) for line in one.log().splitlines()]
    ids = [line["request"] for line in lines if line["event"] == "answered"]
    assert len(ids) == len(set(ids)) > 3 and all("status" in line for line in lines if line["event"] == "answered")
    text = one.log()
    assert not any("127.0.0.1" in json.dumps(line) for line in lines if "request" in line)
    for path in one.folder.glob("keys/*.pem"):
        body = "".join(path.read_text().splitlines()[1:-1])
        assert body not in text and body[-20:] not in text
    cookie = one.cookie.split("=", 1)[1]
    for secret in (cookie, "quite-secret", "只有值班员知道的话", "李振华", "赵敏", "r-cust1", "c-head",
                   one.fingerprint("r-cust1"), "PRIVATE"):
        assert secret not in text, secret


globals()[NAME]()
print(NAME)
