"""What every page must be: whole, in its language, without anything raw, with one heading, under the strict policy."""

import re
from collections import Counter
from html.parser import HTMLParser

from tests.access.asking import OUTSIDE

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
LANGUAGES = {"thomas": "fr", "elise": "fr", "philippe": "fr", "marc": "fr", "benoit": "fr", "nadia": "en",
             "miriam": "en"}  # the others: nl  # fmt: skip
RAW = ("<c-", "{{", "{%", "__proxy__", "&lt;c-", "object at 0x", "&lt;bound method", "None None")
OPTIONAL = {"li", "p", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead", "body", "html"}
POLICY = {"default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "base-uri": "'none'",
          "frame-ancestors": "'none'", "form-action": "'self'"}  # fmt: skip


class Page(HTMLParser):
    """Reads a page strictly: every element is closed where it was opened."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.headings, self.lang = [], [], Counter(), 0, ""
        self.foreign = 0
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open if tag not in OPTIONAL]

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if len(given) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice: {[name for name, _value in attrs]}")
        if "id" in given:
            self.ids[given["id"]] += 1
        self.headings += tag == "h1"
        if tag == "html":
            self.lang = given.get("lang", "")
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.faults.append(f"<{tag}> inside the page")
        self.faults += [f"{name}= on <{tag}>" for name in given if name == "style" or name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        while self.open and self.open[-1] != tag and self.open[-1] in OPTIONAL:
            self.open.pop()
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")


def faults_of(answer, actor, in_any_language=False):
    """What is wrong with a page. Behind a link that was mailed it is in the language of who asks."""
    response, body = answer.response, answer.body
    shown = re.sub(r"<(pre|code)\b.*?</\1>", "", body, flags=re.DOTALL)  # on /components/
    is_text = "pdf" not in response.headers.get("Content-Type", "")
    faults = [f"{raw} stands in it" for raw in RAW if is_text and raw in shown]
    said = response.headers.get("Content-Security-Policy", "")
    policy = dict(part.strip().partition(" ")[::2] for part in said.split(";") if part.strip())
    faults += [f"policy {name}: {policy.get(name)}" for name, value in POLICY.items() if policy.get(name) != value]
    if "unsafe" in said:
        faults.append("unsafe in the policy")
    if actor not in OUTSIDE and "no-store" not in response.headers.get("Cache-Control", ""):
        faults.append("a cache may keep it")
    if "text/html" in response.headers.get("Content-Type", "") and "<html" in body:
        page = Page(body)
        faults += page.faults[:5]
        faults += [f"id {name} {number} times" for name, number in page.ids.items() if number > 1]
        if page.headings != 1:
            faults.append(f"{page.headings} headings of the first rank")
        lang = "en" if actor in OUTSIDE else LANGUAGES.get(actor, "nl")
        if page.lang != lang and not in_any_language:
            faults.append(f"lang {page.lang} for {actor}")
    return faults
