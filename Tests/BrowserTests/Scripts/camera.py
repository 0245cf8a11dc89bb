"""The camera reads a code where the browser can; where it cannot, nothing of it is shown."""
import sys

from people import ORIGIN, PHONE, Person, browser

video = sys.argv[4]
with browser("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
             f"--use-file-for-fake-video-capture={video}",
             "--enable-experimental-web-platform-features") as chromium:
    courier = Person(chromium, PHONE)
    page = courier.page
    courier.step_into("c-esc1")
    courier.go("/road")
    page.click('.step[data-kind="take-over"] a.button')
    page.wait_for_selector(".typing-code")
    formats = page.evaluate("""async () => "BarcodeDetector" in globalThis
        ? BarcodeDetector.getSupportedFormats().catch(() => []) : null""")
    if formats is None:
        assert page.query_selector("#camera") is None, "a button that cannot work is not shown"
        print("no camera was tried: this browser has no BarcodeDetector; scanner and typing remain")
    elif "qr_code" not in formats:
        print(f"no camera was tried: this browser's BarcodeDetector reads {formats or 'nothing'}")
    else:
        page.click("#camera")
        page.wait_for_selector('#verdict[data-verdict="expected"]')
        print("the camera read a box's code")
    courier.fine()
