"""A security key, as the browser's virtual authenticator plays it: enrolled, signed in, signs once."""
import subprocess
import sys

from people import DESK, ORIGIN, PHONE, Person, browser

PROGRAM, FOLDER = sys.argv[2:4]
LEDGER = f"{FOLDER}/season.custody"


def custody(*words):
    """What the program says of the same ledger, without the server."""
    done = subprocess.run([PROGRAM, *words], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


with browser() as chromium:
    registrar, second = Person(chromium, DESK), Person(chromium, DESK)
    newcomer = Person(chromium, PHONE)
    authenticator = newcomer.context.new_cdp_session(newcomer.page)
    authenticator.send("WebAuthn.enable")
    authenticator.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "usb", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True}})
    registrar.step_into("c-reg1")
    registrar.go("/invitations")
    registrar.page.fill("[name=person]", "c-token")
    registrar.page.fill("[name=name]", "令牌")
    registrar.page.check("input[value=courier]")
    registrar.page.click("#invite button")
    newcomer.page.goto(registrar.page.inner_text("#outcome a"))
    newcomer.page.click("#in-token")
    newcomer.page.wait_for_selector("#outcome .good")
    second.step_into(newcomer.text("#outcome").split()[-1])
    for signer in (registrar, second):
        signer.go("/drafts")
        signer.page.click("section[aria-labelledby=h-mine] a")
        signer.page.wait_for_selector("#sheet h2")
        signer.page.click("#sign")
        signer.page.wait_for_selector("#outcome .good")
    newcomer.go("/session")
    newcomer.page.click("#keys button")
    newcomer.page.wait_for_selector("#sign-out")
    told = newcomer.page.evaluate("""async () => {
        const { prepare, sign } = await import("/assets/act.js");
        const draft = await prepare({
            kind: "quarantine", role: "courier",
            act: { containers: ["BX-101"], evidence: [], reason: "packing torn" },
        });
        const answer = await sign(draft);
        return { answer, webauthn: draft.signatures.every(one => one.webauthn) };
    }""")
    assert told["webauthn"] and told["answer"]["answer"] == "admitted", told
    # Another machine, as far as the browser knows: nothing of the key is kept here.
    newcomer.page.evaluate("fetch('/session', { method: 'DELETE' })")
    newcomer.page.evaluate("""new Promise((done, failed) => {
        const gone = indexedDB.deleteDatabase("custody");
        // Blocked is not refused: it goes as soon as the page's last look into it is over.
        gone.onsuccess = done;
        gone.onerror = failed;
    })""")
    newcomer.go("/session")
    newcomer.page.wait_for_selector("#keys > *")
    assert newcomer.page.query_selector("#keys button") is None
    newcomer.page.click("#token")
    newcomer.page.wait_for_selector("#sign-out")
    assert "令牌" in newcomer.text("header")
    told = newcomer.page.evaluate("""async () => {
        const { prepare, sign } = await import("/assets/act.js");
        return sign(await prepare({
            kind: "quarantine", role: "courier",
            act: { containers: ["BX-102"], evidence: [], reason: "packing torn" },
        }));
    }""")
    assert told["answer"] == "admitted", told
    for person in (registrar, second, newcomer):
        person.fine()

# Years later, without the server: whose page it was is for the reader to say.
code, said = custody("audit", "--ledger", LEDGER)
assert code == 3 and ORIGIN in said, said
code, said = custody("audit", "--ledger", LEDGER, "--site", ORIGIN)
assert code == 0, said
content = told["acknowledgement"]["content"]
code, said = custody("bundle", content, "--out", f"{FOLDER}/token.bundle", "--ledger", LEDGER)
assert code == 0, said
verify = ["verify", f"{FOLDER}/token.bundle", "--keys", f"{FOLDER}/trusted"]
code, said = custody(*verify)
assert code == 3 and ORIGIN in said, said
with open(f"{FOLDER}/trusted/sites.txt", "w", encoding="utf-8") as sites:
    sites.write(f"# our own pages\n{ORIGIN}\n")
code, said = custody(*verify)
assert code == 0, said
code, said = custody(*verify, "--site", "custody.example")
assert code == 4 and "https://" in said, said
print("a token enrolled and signed")
