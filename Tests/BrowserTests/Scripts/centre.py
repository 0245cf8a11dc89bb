"""A test centre's evening: what is owed, an upload under the site's eyes, and the wipe that opens only
after the centre has confirmed and the site has ordered it."""
from acting import countersign, fill, sign, start
from people import DESK, PHONE, Person, browser

WAITS = "ol.day-steps li.waits:has-text('删除数据')"


def gate(administrator):
    administrator.go("/test-centre")
    return administrator.page.locator("section.batch").first


with browser() as chromium:
    administrator, officer = Person(chromium, DESK), Person(chromium, PHONE)
    administrator.step_into("f-adm")
    officer.step_into("f-off")
    batch = gate(administrator)
    assert "赤峰机考机构" in administrator.text("h1")
    assert "上传答题数据" in administrator.text("section[aria-labelledby=h-owed]")
    assert "不得删除" in batch.inner_text() and batch.locator(WAITS).count() == 1
    assert "还有 3 台机器上有数据" in batch.inner_text()
    readings = batch.locator(".marks .reading").all_inner_texts()
    assert any("（甲）" in one for one in readings) and any("（乙）" in one for one in readings)
    for kind in ("wipe", "upload"):
        assert batch.locator(f"a[href^='/acts/{kind}?']").count() == (kind == "upload")

    start(administrator, "/test-centre", "upload?")
    administrator.page.set_input_files(
        "input[type=file]", {"name": "cbt-1.dat", "mimeType": "text/plain", "buffer": b"answers"})
    administrator.page.click("#signer")
    administrator.page.select_option(".signer select >> nth=0", "f-off")
    sign(administrator)
    countersign(officer)

    # Not of the centre, and not his business.
    stranger = Person(chromium, DESK)
    stranger.step_into("a-head")
    stranger.go("/test-centre?unit=chifeng-cbt")
    assert "机器" not in stranger.text() and "FX-01" not in stranger.page.content()

    centre, head = Person(chromium, DESK), Person(chromium, DESK)
    centre.step_into("c-off")
    centre.go("/acts/upload-confirmation")
    centre.page.get_by_label("所依据的上报", exact=True).select_option(index=1)
    centre.page.get_by_label("检查结果", exact=True).select_option("complete")
    fill(centre, "文件数", "1")
    sign(centre)
    assert "已确认完整" in gate(administrator).inner_text()
    assert gate(administrator).locator(WAITS).count() == 1, "the site has not ordered it yet"
    head.step_into("f-head")
    start(head, "/site", "wipe-order?")
    sign(head)
    assert gate(administrator).locator(WAITS).count() == 0
    start(administrator, "/test-centre", "wipe?")
    machines = administrator.page.get_by_label("机器", exact=True)
    assert [machines.nth(one).input_value() for one in range(3)] == ["FX-01", "FX-02", "FX-03"]
    for person in (administrator, officer, stranger, centre, head):
        person.fine()
    print("a test centre's evening")
