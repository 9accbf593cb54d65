"""Somebody who sits at a browser of her own."""

import re

from django.urls import reverse

from .words import Words


class Seat:
    """A page, and who looks at it in which language. What the browser complains about is kept in ``faults``."""

    def __init__(self, page, address, language="en"):
        self.page, self.address, self.say = page, address, Words(language)
        self.faults = []
        page.on("console", lambda message: self._heard(message.type, message.text, message.location.get("url", "")))
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))

    def _heard(self, kind, text, source):
        if kind == "error":
            self.faults.append(f"{self.page.url}: {text} {source}")

    @property
    def path(self):
        """Where the page is."""
        return self.page.url.removeprefix(self.address)

    def go(self, route, *arguments, query=""):
        """Open a page by the name of its route, or by its path."""
        path = route if route.startswith("/") else reverse(route, args=arguments)
        return self.page.goto(f"{self.address}{path}{query}")

    def come_in(self, slug, language=None):
        """By a door of the demo; with ``language`` the person chooses it in her settings."""
        self.go("demo:doors")
        self.page.locator(f"form:has(input[value='{slug}']) button").first.click()
        self.page.wait_for_url(f"{self.address}/")
        if language:
            self.choose_language(language)

    def choose_language(self, language):
        """What the menu of the person does."""
        token = self.page.locator("input[name=csrfmiddlewaretoken]").first.get_attribute("value")
        self.page.request.post(
            f"{self.address}{reverse('people:language')}",
            form={"language": language, "next": "/", "csrfmiddlewaretoken": token},
            headers={"Referer": f"{self.address}/"},
        )
        self.go("/")

    @property
    def place(self):
        """What one can reach: the page's content, and a dialog that stands over it."""
        return self.page.locator("main, dialog[open], .pop:popover-open")

    def _one(self, role, words, nth=-1):
        found = self.place.get_by_role(role, name=words)
        return found.last if nth < 0 else found.nth(nth)

    def control(self, text, **values):
        """A button or a link; in a dialog sooner than on the page under it."""
        words = re.compile(rf"^{re.escape(self.say(text, **values))}$")
        return self.place.get_by_role("button", name=words).or_(self.place.get_by_role("link", name=words)).last

    def press(self, text, **values):
        """Click it, as with a mouse or a finger."""
        self.control(text, **values).click()

    def field(self, text, nth=-1, **values):
        """Where one types."""
        return self._one("textbox", self.say.pattern(text, **values), nth)

    def fill(self, text, content, nth=-1, **values):
        """Type ``content`` there."""
        self.field(text, nth, **values).fill(content)

    def choose(self, text, **values):
        """Pick one of some choices."""
        self._one("radio", self.say.beginning(text, **values)).check()

    def sees(self, text):
        """Wait until these words of people stand on the page."""
        self.place.get_by_text(text).first.wait_for()

    def reads(self, text, **values):
        """Wait until these words of the application stand there, after their translation."""
        self.sees(self.say(text, **values))

    def fetch(self, path):
        """What the address answers, beside the page: for what it must not show."""
        return self.page.request.get(f"{self.address}{path}")
