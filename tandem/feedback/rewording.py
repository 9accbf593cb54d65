"""Other words from a language model of the organisation's own, at an OpenAI-compatible address. Off unless both IT
(REWORDING_URL, REWORDING_MODEL, REWORDING_KEY) and the organisation (a parameter) switched it on. Nothing is logged."""

import json
import urllib.error
import urllib.request

from django.conf import settings

from .parameters import Rewording

SECONDS, LARGEST = 20, 200_000
ASKED = (
    "You help somebody to word feedback to a colleague. Keep the facts, the meaning, the language and the length. "
    "Describe what was seen, what it did, and a request; no judgement of the person, no absolutes, no irony. Invent "
    "nothing. You get a JSON object of texts. Answer with only a JSON object with the same keys and the new texts."
)


class NotReworded(Exception):
    """Nothing came that can be used. Says nothing of the texts."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args, **kwargs):
        """Only the address that IT named is ever asked."""
        return None


def is_available():
    """Whether other words can be asked for."""
    return bool(settings.REWORDING_URL) and Rewording.current().is_on


def propose(parts):
    """Other words for ``parts``, {field: words}; gives the same fields. Raises NotReworded."""
    told = [{"role": "system", "content": ASKED}, {"role": "user", "content": json.dumps(parts, ensure_ascii=False)}]
    body = {"model": settings.REWORDING_MODEL, "messages": told, "temperature": 0.3}
    headers = {"Content-Type": "application/json"}
    if settings.REWORDING_KEY:
        headers["Authorization"] = f"Bearer {settings.REWORDING_KEY}"
    address = settings.REWORDING_URL.rstrip("/") + "/v1/chat/completions"
    if not address.startswith(("http://", "https://")):
        raise NotReworded("the address is no web address")
    request = urllib.request.Request(address, json.dumps(body).encode(), headers)  # noqa: S310 - checked above
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())
    try:
        with opener.open(request, timeout=SECONDS) as answer:
            said = json.loads(answer.read(LARGEST))["choices"][0]["message"]["content"]
        return _fields(said, parts)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as fault:
        raise NotReworded(type(fault).__name__) from None


def _fields(said, parts):
    found = json.loads(said[said.index("{") : said.rindex("}") + 1])
    texts = {name: found[name].strip()[:4000] for name in parts}
    if not all(texts.values()):
        raise ValueError
    return texts
