"""A client without a browser: raw requests, sign-in with a key file, statements by the program."""
import base64
import hashlib
import http.client
import json
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlsplit


class Wire:
    """One program that talks to the server; with a session once it signed in."""

    def __init__(self, origin, folder, program):
        self.origin, self.folder, self.program = origin, Path(folder), program
        self.host, self.port = urlsplit(origin).hostname, urlsplit(origin).port
        self.cookie = None

    def ask(self, method, path, body=None, **headers):
        """Status, headers and text of the answer; header names with `_` for `-`."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookie and "cookie" not in sent:
            sent["cookie"] = self.cookie
            if method != "GET" and "origin" not in sent and "sec-fetch-site" not in sent:
                sent["origin"] = self.origin
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent.setdefault("host", f"{self.host}:{self.port}")
        connection.request(method, path, body=body, headers={k: v for k, v in sent.items() if v is not None})
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text

    def post(self, path, value, **headers):
        body = value if isinstance(value, (str, bytes)) else canonical(value)
        status, _, text = self.ask("POST", path, body, **headers)
        return status, json.loads(text) if text.startswith(("{", "[")) else text

    def key(self, person):
        return self.folder / "keys" / f"{person}.pem"

    def fingerprint(self, person):
        spki = subprocess.run(["openssl", "pkey", "-in", self.key(person), "-pubout", "-outform", "DER"],
                              capture_output=True, check=True).stdout
        return hashlib.sha256(spki).hexdigest()

    def signature(self, person, text):
        """Ed25519 over the text, by openssl."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(text.encode() if isinstance(text, str) else text)
            file.flush()
            raw = subprocess.run(
                ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", self.key(person), "-in", file.name],
                capture_output=True, check=True).stdout
        return base64.b64encode(raw).decode()

    def challenge(self):
        return self.post("/session/challenges", {})[1]["nonce"]

    def sign_in(self, person):
        """Answers a challenge; the session's cookie is kept."""
        nonce = self.challenge()
        answer = {"key": self.fingerprint(person), "nonce": nonce,
                  "sig": self.signature(person, f"custody sign-in\n{self.origin}\n{nonce}")}
        status, headers, text = self.ask("POST", "/session", canonical(answer))
        assert status == 200, (status, text)
        self.cookie = headers["set-cookie"].split(";")[0]
        return headers["set-cookie"]

    def write(self, words, out=None):
        """A statement's file by the command line, complete or half signed."""
        out = out or tempfile.mktemp(suffix=".json", dir=self.folder)
        told = subprocess.run(
            [self.program, *words, "--ledger", self.folder / "season.custody", "--feed",
             tempfile.mktemp(suffix=".feed", dir=self.folder), "--out", out, "--json"],
            capture_output=True, text=True)
        assert told.returncode == 0, told.stdout + told.stderr
        return Path(out).read_bytes()

    def by(self, role, person):
        return ["--by", f"{role}:{person}:{self.key(person)}"]

    def round(self, *guards, finding="门窗正常"):
        """A round of the region's vault, signed by its guards."""
        words = ["vault", "round", "r15-vault", "--finding", finding, "--at", "2021-04-05T16:51"]
        return self.write(words + [part for guard in guards for part in self.by("custodian", guard)])

    def entries(self):
        return json.loads(self.ask("GET", "/health")[2])["entries"]

    def log(self):
        return (self.folder / "server.log").read_text()


def canonical(value):
    return json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
