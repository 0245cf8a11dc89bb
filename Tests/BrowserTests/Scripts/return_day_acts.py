"""How an act of return day is filled in, compared and signed."""


def signed(person, fill):
    """Opens the first task of a kind, fills it in, compares, signs; answers what the desk said."""
    page = person.page
    fill(page)
    page.click("dialog[open] button[type=submit]")
    page.wait_for_selector("dialog.signing .sheet h2")
    warnings = [one.inner_text() for one in page.query_selector_all("dialog.signing > p.refusal")]
    page.click("dialog.signing .choices button.large")
    page.wait_for_selector(
        "dialog.signing div[role=status] .good, dialog.signing div[role=status] .refusal")
    told = page.inner_text("dialog.signing")
    page.click("#done")
    return told, warnings
