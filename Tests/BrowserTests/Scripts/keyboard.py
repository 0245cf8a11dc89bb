"""What somebody does who has no mouse: letters with Alt, Tab, Space, Enter, and a scanner."""
import time
import weakref


def reach(page, selector, most=80):
    """Tabs on until the focus is on it: what Tab does not reach does not exist at night."""
    page.wait_for_selector(selector)
    for _ in range(most):
        at = page.evaluate(
            "selector => document.activeElement?.matches(selector) ?? false", selector)
        if at:
            shown = page.evaluate(
                "() => getComputedStyle(document.activeElement).outlineStyle !== 'none'")
            assert shown, f"the focus on {selector} can be seen"
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {selector}")


def enter(page, selector):
    reach(page, selector)
    page.keyboard.press("Enter")


def tick(page, selector):
    reach(page, selector)
    page.keyboard.press("Space")


def alt(page, letter):
    page.keyboard.press(f"Alt+{letter.lower()}")


def write(page, selector, text):
    reach(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.type(text, delay=120)


# Seconds between two keys of a scanner.
PACE = 0.004
WIRES = weakref.WeakKeyDictionary()


def stroke(letter):
    """What a keyboard tells of a letter, a digit, a hyphen or Enter."""
    if letter == "\r":
        return {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    if letter == "-":
        return {"key": letter, "code": "Minus", "windowsVirtualKeyCode": 189}
    kind = "Digit" if letter.isdigit() else "Key"
    return {"key": letter, "code": kind + letter.upper(), "windowsVirtualKeyCode": ord(letter.upper())}


def scan(page, code):
    """As a keyboard wedge does: all at once, and Enter. The keys bear the hours at which a scanner
    sends them, as the system's own do, however slowly they get here."""
    if page not in WIRES:
        WIRES[page] = page.context.new_cdp_session(page)
    began = time.time()
    for at, letter in enumerate(code + "\r"):
        for kind, more in (("keyDown", {"text": letter}), ("keyUp", {})):
            WIRES[page].send("Input.dispatchKeyEvent", {
                "type": kind, "timestamp": began + at * PACE, **stroke(letter), **more})


def sign(page, expected="已入账"):
    """In the signing sheet: compare, Enter, close."""
    page.wait_for_selector("dialog.signing[open]")
    assert page.inner_text("dialog.signing .code").strip(), "there is a code to compare"
    enter(page, "dialog.signing .choices button")
    page.wait_for_selector("dialog.signing .good")
    told = page.inner_text("dialog.signing [role=status]")
    assert expected in told, told
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog[open]", state="detached")
    return told
