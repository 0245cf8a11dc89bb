"""From the camera's picture to the verdict, and on without a camera: `WAYS` names the three stories."""
import pathlib
import sys

from people import PHONE, Person, browser
from road import BOXES, scan, verdict

VIDEO, WAY = sys.argv[4:6]
PICTURE = ("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
           f"--use-file-for-fake-video-capture={VIDEO}")
NAMED = "--enable-blink-features=BarcodeDetector"
# Only the decoder stands in for the browser's: camera, permission and picture are its own.
STAND_IN = (pathlib.Path(__file__).parent / "decoder.js").read_text()


def taking_over(chromium, stand_in=False):
    """At the goods, with the page where boxes are scanned."""
    courier = Person(chromium, PHONE)
    if stand_in:
        courier.context.add_init_script(STAND_IN)
    courier.step_into("c-esc1")
    courier.go("/road")
    courier.page.click('.step[data-kind="take-over"] a.button')
    courier.page.wait_for_selector(".typing-code")
    return courier


def types_on(courier):
    """Scanner and typing work as ever; the boxes are counted once, however they were read."""
    scan(courier, "BX-102", *BOXES["BX-102"])
    assert verdict(courier) == "counted", verdict(courier)
    courier.page.fill(".typing-code input", "BX-201")
    courier.page.press(".typing-code input", "Enter")
    assert verdict(courier) == "expected", verdict(courier)
    courier.page.evaluate("document.activeElement.blur()")
    courier.fine()


def own():
    """What this browser can by itself; the name of a decoder without one behind it shows nothing."""
    with browser(*PICTURE, NAMED) as chromium:
        courier = taking_over(chromium)
        formats = courier.page.evaluate("""async () => "BarcodeDetector" in globalThis
            ? BarcodeDetector.getSupportedFormats().catch(() => []) : null""")
        if formats and "qr_code" in formats:
            courier.page.click("#camera")
            courier.page.wait_for_selector('#verdict[data-verdict="expected"]')
            print("the browser's own decoder read a box's code")
        else:
            assert formats == [], f"the name is there: {formats}"
            assert courier.page.is_hidden("#camera"), "a button that cannot work is not shown"
            print("this browser has no decoder of its own: no button; scanner and typing remain")
        types_on(courier)


def standing_in():
    """A real QR code in the picture of the camera, read by the test's decoder, judged by our page."""
    with browser(*PICTURE) as chromium:
        courier = taking_over(chromium, stand_in=True)
        page = courier.page
        page.click("#camera")
        page.wait_for_selector('#verdict[data-verdict="expected"]')
        assert "BX-101" in courier.text("#verdict"), courier.text("#verdict")
        assert page.evaluate("decoded.size") == 1
        # It stays in the picture; it is not read again while it does, and the seals are scanned.
        scan(courier, *BOXES["BX-101"])
        assert verdict(courier) == "counted", verdict(courier)
        page.click("#camera")
        page.wait_for_selector("video.camera", state="detached")
        types_on(courier)
        # The page that checks what a code says opens the same eye, and shuts it after one code.
        courier.go("/check")
        page.click("#scan")
        page.wait_for_selector("#outcome section h2:has-text('扫到的内容')")
        page.wait_for_selector("video.camera", state="detached")
        courier.fine()
        print("a code was read from the camera's picture by a stand-in for the browser's decoder")


def told(courier, words):
    courier.page.click("#camera")
    courier.page.wait_for_selector(f"#verdict:has-text('{words}')")
    assert courier.page.query_selector("video.camera") is None


def falling_out():
    """Refused, absent or unplugged, the camera is in nobody's way."""
    with browser("--use-fake-device-for-media-stream") as chromium:
        courier = taking_over(chromium, stand_in=True)
        told(courier, "不许用摄像头")
        types_on(courier)
    with browser("--use-fake-ui-for-media-stream",
                 "--use-fake-device-for-media-stream=device-count=0") as chromium:
        courier = taking_over(chromium, stand_in=True)
        told(courier, "没有找到摄像头")
        types_on(courier)
    with browser(*PICTURE) as chromium:
        courier = taking_over(chromium, stand_in=True)
        page = courier.page
        page.click("#camera")
        page.wait_for_selector('#verdict[data-verdict="expected"]')
        page.evaluate("""document.querySelector("video.camera").srcObject.getTracks()
            .forEach(track => track.dispatchEvent(new Event("ended")))""")
        page.wait_for_selector("#verdict:has-text('摄像头断开了')")
        page.wait_for_selector("video.camera", state="detached")
        types_on(courier)
        # Plugged in again it is opened again.
        page.click("#camera")
        page.wait_for_selector("video.camera")
        courier.fine()
    print("refused, absent, unplugged: scanner and typing went on")


WAYS = {"the browser's own": own, "a stand-in": standing_in, "the camera is refused": falling_out}
next(work for name, work in WAYS.items() if WAY.startswith(name))()
