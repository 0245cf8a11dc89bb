"""Return day at the centre: what is late and missing, two clicks to the signed original, and what
the officer signs for, while a colleague's board follows."""
from people import DESK, Person, browser
from return_day_acts import signed

with browser() as chromium:
    officer, colleague = Person(chromium, DESK), Person(chromium, DESK)
    officer.step_into("c-off")
    colleague.step_into("c-head")
    officer.page.click("nav a[href='/returns']")
    text = officer.text()
    assert "内蒙古考区" in text and "赤峰考点" in text and "缺 2 件" in text, text
    assert "考后物品运抵考区" in text and "逾期3小时" in text and "责任单位：赤峰考点" in text, text
    for raw in ("r15", "chifeng", "c-off"):
        assert raw not in text, f"{raw} is no name: {text}"
    officer.go("/dues")
    text = officer.text()
    assert "途中超出" in text and "谢安" in text, text
    folded = officer.page.query_selector("#noted")
    assert folded.get_attribute("open") is None and "不能证明" in folded.inner_text(), "told, with their number"
    for raw in ("r15", "chifeng", "f-drv"):
        assert raw not in text, f"{raw} is no name: {text}"
    officer.go("/returns")

    # Two clicks from the board to the signed original.
    officer.page.click(".site a:text-is('CB-301') >> nth=0")
    officer.page.wait_for_selector("ol.chain")
    officer.page.click("ol.chain a >> nth=-1")
    officer.page.wait_for_selector("#sheet h2")
    assert officer.page.query_selector("#save"), "the signed original can be had"

    colleague.go("/returns")
    assert "备案回执" in colleague.text()
    officer.go("/returns")

    def file_record(page):
        page.click("li:has-text('备案回执') [data-open]")
        page.click("dialog[open] button[type=submit]")
        assert "备案" in page.inner_text("dialog[open] .flaw"), "what is missing is said"
        page.select_option("dialog[open] [name=accepted]", "true")

    told, _ = signed(officer, file_record)
    assert "已入账" in told, told
    colleague.page.wait_for_selector("li:has-text('备案回执')", state="detached")

    def count(page):
        page.click("li:has-text('中心核验') [data-open]")
        dialog = "dialog[open]"
        rows = page.query_selector_all(f"{dialog} tr[data-line]")
        assert rows, "what the packers listed is to be counted"
        assert "应有" not in page.inner_text(dialog).replace("后见应有数", ""), "blind"
        for row in rows:
            expected = int(row.get_attribute("data-expected"))
            short = row.get_attribute("data-line") == "room-record" and expected > 0
            row.query_selector("[name=found]").fill(str(expected - 1 if short else expected))

    officer.page.wait_for_selector("li:has-text('中心核验') [data-open]")
    told, warnings = signed(officer, count)
    assert any("应有" in one for one in warnings), warnings
    assert "已入账" in told, told
    officer.page.wait_for_selector("li:has-text('中心核验') [data-open]", state="detached")
    officer.go("/balance?show=differences&unit=centre")
    assert "试室情况记录单" in officer.text(), officer.text()

    # The same tables for other programs.
    for name, start in (("balance.csv", b"\xef\xbb\xbf"), ("differences.xlsx", b"PK"),
                        ("findings.jsonl", b"{"), ("return-discs.csv", b"\xef\xbb\xbf")):
        answer = officer.context.request.get(officer.page.url.split("/balance")[0] + f"/exports/{name}")
        assert answer.status == 200 and answer.body().startswith(start), name

    officer.go("/suspect?container=BX-102")
    assert "段时间未能排除" in officer.text() and "它不能证明什么" in officer.text()
    officer.go("/findings")
    assert "问题" in officer.text("h1")
    for person in (officer, colleague):
        person.fine()
    print("return day")
