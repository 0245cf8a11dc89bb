"""Every page of the site, found as people find them: the address list, and the links that lead there."""
import re
from pathlib import Path

from people import ORIGIN

LIST = Path(__file__).parents[3] / "Sources/Views/Frame/Address.swift"
PATTERNS = re.findall(r'case \w+ = "(/[^"]*)"', LIST.read_text())
# Of each address, how many different pages one person looks at.
EACH = 2
KIND = """async path => {
    const stop = new AbortController();
    const answer = await fetch(path, { headers: { accept: "text/html" }, signal: stop.signal });
    const type = answer.headers.get("content-type") ?? "";
    stop.abort();
    return { status: answer.status, isPage: type.startsWith("text/html"), at: new URL(answer.url).pathname };
}"""
# Every form that somebody is offered, as a program asks for it.
FORMS = """async known => {
    const ask = path => fetch(path, { headers: { accept: "application/json" } });
    const offered = await (await ask("/acts")).json();
    const fresh = offered.filter(one => !known.includes(one.kind));
    const answers = await Promise.all(fresh.map(one => ask(one.address)));
    return fresh.map((one, at) => [one.kind, answers[at].status]);
}"""
LINKS = """() => [...document.querySelectorAll("a[href]")]
    .filter(link => link.origin === location.origin && !link.hasAttribute("download"))
    .map(link => link.pathname)"""


def reachable(person):
    """Somewhere of ours that may ask the server; the page that checks files may not, nor may paper."""
    here = person.page.url.removeprefix(ORIGIN).split("?")[0]
    if not person.page.url.startswith(ORIGIN) or here.startswith("/check") or here.endswith("/page"):
        person.go("/session")


def pattern(path):
    """The address that a path belongs to; plain ones before those with parts."""
    for one in sorted(PATTERNS, key=lambda one: one.count(":")):
        if re.fullmatch(re.sub(r":\w+", "[^/]+", one), path):
            return one
    return None


class Walk:
    """What all people together have seen of the site."""

    def __init__(self):
        self.seen, self.others, self.complaints, self.samples = set(), set(), [], {}
        self.kinds = set()

    def learn(self, address, path):
        for name, value in zip(address.split("/"), path.split("/")):
            if name.startswith(":"):
                self.samples.setdefault(name, value)

    def walk(self, person, look, also=(), again=True):
        """Calls `look(address, path)` on every page that the person comes to; without `again` only on
        what nobody before him has seen."""
        limit = EACH if again else 1
        waiting = [one for one in PATTERNS if ":" not in one] + list(also)
        asked, looked = set(waiting), {}
        while waiting:
            path = waiting.pop(0)
            address = pattern(path)
            if address is None or looked.get(address, 0) >= limit:
                continue
            if address in self.others or not again and address in self.seen:
                continue
            reachable(person)
            kind = person.page.evaluate(KIND, path)
            if kind["status"] >= 500:
                self.complaints.append(f"{path} answers {kind['status']}")
            if not kind["isPage"] or kind["at"] != path:
                if not kind["isPage"]:
                    self.others.add(address)
                continue
            if kind["status"] != 200:
                continue
            person.go(path)
            person.page.wait_for_load_state("load")
            person.page.wait_for_timeout(100)
            looked[address] = looked.get(address, 0) + 1
            self.seen.add(address)
            self.learn(address, path)
            look(address, path)
            for link in person.page.evaluate(LINKS):
                if link not in asked:
                    asked.add(link)
                    waiting.append(link)

    def forms(self, person):
        """Asks for every form that the person is offered and nobody before him was."""
        reachable(person)
        for kind, status in person.page.evaluate(FORMS, sorted(self.kinds)):
            self.kinds.add(kind)
            if status != 200:
                self.complaints.append(f"/acts/{kind} answers {status}")

    def unreached(self, person):
        """Addresses that no link led to and that answer with a page all the same, or that nobody knows."""
        missing = []
        for address in PATTERNS:
            if address in self.seen or address in self.others:
                continue
            path = re.sub(r":\w+", lambda part: self.samples.get(part[0], "1"), address)
            reachable(person)
            kind = person.page.evaluate(KIND, path)
            if kind["isPage"] and kind["status"] == 200:
                missing.append((address, path))
        return missing
