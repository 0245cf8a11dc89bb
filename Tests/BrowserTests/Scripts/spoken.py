"""Whether pages speak in words: no codes of ours, and no words of the other language."""
from people import DESK, Person

# What people read, without what is meant to be read by machines, and without what they typed.
TEXT = """language => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said = [];
    while (walker.nextNode()) {
        const one = walker.currentNode;
        const box = one.parentElement;
        if (box.closest("script, template, style, pre, code, kbd, .mono, .code, datalist")) continue;
        // Paper says in English beside it what it says in Chinese.
        if (language === "zh" && box.closest("small[lang=en], span[lang=en], p[lang=en], div[lang=en]")) continue;
        if (!box.checkVisibility() || !one.textContent.trim()) continue;
        said.push(one.textContent);
    }
    return said.join("\\n");
}"""
TABLE = """() => {
    const { acts, roles, codes, planned, fields, phrases } =
        JSON.parse(document.getElementById("words").textContent);
    const flat = Object.assign(
        {}, acts, roles, ...Object.values(codes ?? {}), ...Object.values(planned ?? {}));
    return { codes: flat, phrases: { ...flat, ...fields, ...phrases } };
}"""
BROKEN = ("undefined", "[object", "NaN", "Optional(", "null")


class Spoken:
    """Knows our codes, and what they are called in each language, from a page's own table."""

    def __init__(self, chromium, person):
        visitor = Person(chromium, DESK)
        visitor.step_into(person)
        self.tables = {}
        for language in ("zh", "en"):
            visitor.context.add_cookies(
                [{"name": "language", "value": language, "url": visitor.page.url}])
            visitor.go("/acts/pack")
            self.tables[language] = visitor.page.evaluate(TABLE)
        visitor.context.close()
        chinese, english = (self.tables[one] for one in ("zh", "en"))
        # In English many a code is its own word; one with a hyphen never is.
        said = " ".join(english["phrases"].values())
        self.codes = {
            "zh": {code for code in chinese["codes"] if len(code) > 2},
            "en": {code for code, words in english["codes"].items() if "-" in code and code not in said},
        }
        self.foreign = {
            words for words in chinese["phrases"].values()
            if len(words) > 2 and words not in english["phrases"].values()
        }

    def wrong(self, page, language):
        text = page.evaluate(TEXT, language)
        tokens = set()
        for line in text.split("\n"):
            tokens |= {one.strip("（）()：:，,；;。.、·…‼⚠✓") for one in line.split()}
        found = [one for one in BROKEN if one in text]
        found += sorted(tokens & self.codes[language])
        if language == "en":
            found += sorted(line.strip() for line in set(text.split("\n")) if line.strip() in self.foreign)
        return found[:6]
