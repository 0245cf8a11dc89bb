"""An auditor looks an entry up; the commands that its page offers pass in a shell as they stand."""
import os
import subprocess
import sys

from people import DESK, Person, browser

folder, program = sys.argv[2], sys.argv[3]


def shell(commands, where):
    """As somebody pastes them."""
    environment = {**os.environ, "PATH": os.path.dirname(program) + ":" + os.environ["PATH"]}
    return subprocess.run(
        ["sh"], input=commands, cwd=where, env=environment, capture_output=True, text=True)


def shown(person, index):
    """The entry's two blocks of commands, with its bundle saved beside them."""
    person.go(f"/entries/{index}")
    person.page.wait_for_selector("#sheet h2")
    where = os.path.join(folder, f"entry-{index}")
    os.makedirs(where)
    with person.page.expect_download() as saved:
        person.page.click("text=证据包")
    saved.value.save_as(os.path.join(where, saved.value.suggested_filename))
    copied = {}
    for block in ("by-openssl", "by-custody"):
        person.page.click(f"[data-copy={block}]")
        person.page.wait_for_selector(f"[data-copy={block}][data-copied]")
        copied[block] = person.page.evaluate("navigator.clipboard.readText()")
        assert copied[block].strip() == person.text(f"#{block}").strip()
    return where, copied


with browser() as chromium:
    auditor = Person(chromium, DESK)
    auditor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    auditor.step_into("c-off")
    auditor.go("/entries")
    assert auditor.page.locator("table.ledger tbody tr").count() == 50
    auditor.page.click("a[rel=next]")
    auditor.page.wait_for_selector("a[rel=prev]")

    # The genesis, an enrolment with all three algorithms, a shift change, a refused approval.
    auditor.go("/entries")
    while auditor.page.locator("tr:has(strong.bad)").count() == 0:
        with auditor.page.expect_navigation():
            auditor.page.click("a[rel=next]")
    refused = auditor.page.locator("tr:has(strong.bad) td:first-child a").first.inner_text()
    for index in ("0", "11", "150", refused):
        where, copied = shown(auditor, index)
        told = shell(copied["by-openssl"], where)
        assert told.returncode == 0, (index, told.stdout, told.stderr)
        parties = auditor.page.locator("table.signers tbody tr").count()
        assert told.stdout.count("signature holds") >= parties, told.stdout
        for line in ("in the tree of", "signed by custody.demo", "cosigned by"):
            assert line in told.stdout, (index, told.stdout)
        told = shell(copied["by-custody"], where)
        # What was refused is evidence of the refusal; its bundle holds as that.
        assert told.returncode == 0 and "✓" in told.stdout, (index, told.stdout, told.stderr)

    # One digit of a hash, of a signature, of the payload: each is noticed.
    where, copied = shown(auditor, "12")
    script = copied["by-openssl"]
    assert shell(script, where).returncode == 0
    for part in ('"payload":"', '"sig":"', "left '", "right '", "bytes '"):
        at = script.find(part)
        if at < 0:
            continue
        at += len(part) + 9
        other = "A" if script[at] != "A" else "B"
        told = shell(script[:at] + other + script[at + 1:], where)
        assert told.returncode != 0, part

    # From a container to its chain, from there to a statement, to its entry by its id.
    auditor.go("/containers/BX-201")
    acts = auditor.page.locator("ol.chain a").all_inner_texts()
    # Packed and sealed in one minute, handed on and taken over in another: still one after the other.
    assert acts[:3] == ["装箱", "加封", "交出"] and acts[6:9] == ["交出", "接收", "接收"], acts
    # Who settled the contest, and which of the two acceptances counts.
    settled = auditor.page.locator("h2:has-text('争议已裁定') + ol").inner_text()
    for words in ("争议裁定", "李振华", "许正", "认定：", "接收", "朱强", "秦勇"):
        assert words in settled, (words, settled)
    auditor.go("/containers/BX-102")
    auditor.page.click("ol.chain a >> nth=0")
    auditor.page.wait_for_selector("#sheet h2")
    content = auditor.page.url.split("/")[-1]
    auditor.go(f"/entries?find={content}")
    assert "/entries/" in auditor.page.url, auditor.page.url
    # Sealed boxes that lie at the centre are seen to be back, though nobody there has counted them.
    auditor.go("/balance?unit=centre&by=batch")
    assert "按装箱单，60 已回到" in auditor.text(), auditor.text()
    auditor.go("/checkpoints")
    assert "witness.demo-jiancha" in auditor.text()

    # Whoever has no office to answer for does not leaf through the ledger.
    stranger = Person(chromium, DESK)
    stranger.step_into("a-inv1")
    stranger.go("/entries")
    assert "这不是给您看的" in stranger.text(), stranger.text()
    stranger.go("/duty")
    with stranger.page.expect_download() as saved:
        stranger.page.click("a[download]")
    record = os.path.join(folder, "a-inv1.duty")
    saved.value.save_as(record)
    keys = os.path.join(folder, "entry-0", "keys")
    told = subprocess.run(
        [program, "verify", record, "--keys", keys], capture_output=True, text=True)
    assert told.returncode == 0 and "a-inv1" in told.stdout, told.stdout
    auditor.fine()
    print("explored")
