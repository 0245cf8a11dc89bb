"""A registrar invites somebody; he makes a key in his browser; two registrars sign; he signs in."""
from people import DESK, PHONE, Person, browser

with browser() as chromium:
    registrar, second = Person(chromium, DESK), Person(chromium, DESK)
    newcomer = Person(chromium, PHONE)
    registrar.step_into("c-reg1")
    registrar.go("/invitations")
    registrar.page.fill("[name=person]", "c-new")
    registrar.page.fill("[name=name]", "<img src=x onerror=alert(1)>")
    registrar.page.check("input[value=officer]")
    registrar.page.click("#invite button")
    address = registrar.page.inner_text("#outcome a")

    newcomer.page.goto(address)
    newcomer.page.click("#in-browser")
    newcomer.page.wait_for_selector("#outcome .good")
    exported = newcomer.page.evaluate("""async () => {
        const { all } = await import("/assets/keys.js");
        const [row] = await all();
        return crypto.subtle.exportKey("pkcs8", row.key).then(() => "exported", e => e.name);
    }""")
    assert exported == "InvalidAccessError", exported

    second_name = newcomer.text("#outcome").split()[-1]
    second.step_into(second_name)
    for signer in (registrar, second):
        signer.go("/drafts")
        signer.page.click("section[aria-labelledby=h-mine] a")
        signer.page.wait_for_selector("#sheet h2")
        assert signer.text("#code") != "", "both compare a code"
        signer.page.click("#sign")
        signer.page.wait_for_selector("#outcome .good")
    assert "已入账" in second.text("#outcome"), second.text("#outcome")

    newcomer.go("/session")
    newcomer.page.click("#keys button")
    newcomer.page.wait_for_selector("#sign-out")
    assert newcomer.page.evaluate("document.querySelectorAll('main img').length") == 0

    stranger = Person(chromium, PHONE)
    stranger.page.goto(address)
    assert stranger.page.query_selector("#in-browser") is None, "a code is good once"
    for person in (registrar, second, newcomer, stranger):
        person.fine()
    print("enrolled")
