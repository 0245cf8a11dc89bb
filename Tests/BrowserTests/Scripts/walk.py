"""Looks at every page as several people, in both languages, on a desk and on a phone.

Fails on anything that axe finds, that runs over the screen's edge, on codes where words should be,
on the other language's words, and on whatever a browser complains of. With a folder as second
argument it goes the long way: every page of everybody, light and dark, at three widths, with a
picture of each left there.
"""
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from pages import Walk
from people import DESK, ORIGIN, PHONE, Person, browser
from spoken import Spoken

PICTURES = Path(sys.argv[2]) if len(sys.argv) > 2 else None
SIZES = {390: PHONE, 1366: DESK, 1920: {"width": 1920, "height": 1080}}
PEOPLE = [
    "c-reg1", "c-off", "r-off2", "a-head", "f-adm", "r-cust1", "c-esc1",
] + (["c-head", "r-head", "r-pat1", "a-off", "a-inv1", "r-reg"] if PICTURES else [])
# Paper has one language and one width.
PAPER = {"/forms/:form/page", "/labels/page"}
# To what has been answered already no link leads any more.
ANSWERED = {"/road/takeovers/:release"}
WIDER = """() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > edge + 1
        && !one.closest(".scroll, [data-scroll]")).slice(0, 3)
        .map(one => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.trim().slice(0, 40)}`)
        .concat(["the page is wider than the screen"]).slice(0, 3);
}"""
SHAPE = """() => [...new Set([...document.querySelectorAll("body *")]
    .map(one => `${one.tagName}.${one.className}.${one.type ?? ""}`))].sort().join(" ")"""
axe = Axe()
findings = {}
walk = Walk()
shapes = {}
looks = 0


def find(address, what, where):
    findings.setdefault((address, what), []).append(where)


def judge(page, address, where):
    for violation in axe.run(page).response["violations"]:
        nodes = [node["html"][:110] for node in violation["nodes"]][:2]
        find(address, f"axe {violation['id']}: {nodes}", where)


def edge(page, address, where):
    for wide in page.evaluate(WIDER):
        find(address, f"too wide: {wide}", where)


def words(page, address, where, language):
    for raw in spoken.wrong(page, language):
        find(address, f"not said in words: {raw}", where)


def picture(page, address, person, language, width):
    if PICTURES:
        name = address.strip("/").replace("/", "_").replace(":", "") or "home"
        page.screenshot(
            path=PICTURES / f"{name}.{person}.{language}.{width}.png", full_page=True)


def speak(visitor, language, path):
    visitor.context.add_cookies([{"name": "language", "value": language, "url": ORIGIN}])
    visitor.page.goto(ORIGIN + path)
    visitor.page.wait_for_timeout(150)


def shortly(visitor, name):
    """Each page once: in Chinese on a desk, in English on a phone, both at both widths."""
    def look(address, path):
        global looks
        page = visitor.page
        looks += 1
        for language, judged in (("zh", 1366), ("en", 390)):
            if language == "en":
                speak(visitor, language, path)
            words(page, address, f"{name} {language}", language)
            for width in (1366, 390):
                page.set_viewport_size(SIZES[width])
                edge(page, address, f"{name} {language} {width}")
                if width == judged:
                    judge(page, address, f"{name} {language} {width}")
        page.set_viewport_size(DESK)
        visitor.context.add_cookies([{"name": "language", "value": "zh", "url": ORIGIN}])
    return look


def fully(visitor, name):
    """The first who comes to a page sees all of it, others what they see otherwise than he did."""
    def look(address, path):
        global looks
        page = visitor.page
        first, shape = address not in shapes, page.evaluate(SHAPE)
        if shape in shapes.setdefault(address, set()):
            return
        shapes[address].add(shape)
        looks += 1
        for language in ("zh", "en") if first else ("zh",):
            speak(visitor, language, path)
            words(page, address, f"{name} {language}", language)
            for width, size in SIZES.items():
                page.set_viewport_size(size)
                edge(page, address, f"{name} {language} {width}")
                picture(page, address, name, language, width)
                if width != 1920:
                    judge(page, address, f"{name} {language} {width}")
            if first and language == "zh":
                page.emulate_media(color_scheme="dark")
                judge(page, address, f"{name} dark")
                picture(page, address, name, "dark", 1920)
                page.emulate_media(color_scheme="light")
        page.set_viewport_size(DESK)
        visitor.context.add_cookies([{"name": "language", "value": "zh", "url": ORIGIN}])
    return look


def paper(visitor, name):
    """A form or labels: Chinese, and as wide as the paper."""
    def look(address, path):
        global looks
        looks += 1
        words(visitor.page, address, f"{name} zh", "zh")
        judge(visitor.page, address, f"{name} paper")
        picture(visitor.page, address, name, "zh", 1366)
    return look


def listen(visitor):
    def heard(message):
        if message.type == "error" and "Content Security Policy" in message.text:
            visitor.complaints.append(message.text)
    visitor.page.on("console", heard)


def invite(chromium):
    """Somebody is invited and has signed, so that there is a code, and a draft to sign."""
    registrar, newcomer = Person(chromium, DESK), Person(chromium, PHONE)
    registrar.step_into("c-reg1")
    addresses = []
    for person in ("c-new", "c-new2"):
        registrar.go("/invitations")
        registrar.page.fill("[name=person]", person)
        registrar.page.fill("[name=name]", "欧阳长名之人阿卜杜热合曼·买买提明")
        registrar.page.check("input[value=officer]")
        registrar.page.click("#invite button")
        addresses.append(registrar.page.inner_text("#outcome a").removeprefix(ORIGIN))
    newcomer.go(addresses[0])
    newcomer.page.click("#in-browser")
    newcomer.page.wait_for_selector("#outcome .good")
    return addresses[1]


def visit(chromium, name, also=()):
    visitor = Person(chromium, DESK)
    listen(visitor)
    if name:
        visitor.step_into(name)
    screen = (fully if PICTURES else shortly)(visitor, name or "nobody")
    sheet = paper(visitor, name or "nobody")

    def look(address, path):
        (sheet if address in PAPER else screen)(address, path)
    walk.walk(visitor, look, also=also, again=PICTURES is not None)
    if name:
        walk.forms(visitor)
    for complaint in visitor.complaints:
        find("scripts", complaint, name)
    return visitor


with browser() as chromium:
    code = invite(chromium)
    spoken = Spoken(chromium, PEOPLE[0])
    for name in PEOPLE:
        visit(chromium, name).context.close()
    visit(chromium, None, also=[code]).context.close()
    asker = Person(chromium, DESK)
    asker.step_into(PEOPLE[0])
    for address, path in walk.unreached(asker):
        if address not in ANSWERED:
            find(address, "no link leads to this page", "")
            continue
        asker.go(path)
        (fully if PICTURES else shortly)(asker, PEOPLE[0])(address, path)
    for complaint in walk.complaints:
        find("server", complaint, "")
    print(f"{len(walk.seen)} pages, {len(walk.kinds)} forms, {looks} looks; no pages: {sorted(walk.others)}")
    for (address, what), where in sorted(findings.items()):
        print(f"{address}  {what}  [{', '.join(where[:4])}{' …' if len(where) > 4 else ''}]")
    sys.exit(1 if findings else 0)
