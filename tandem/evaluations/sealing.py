"""Sealed sheets: equally long whatever is on them, and read only by who holds the key of the installation.

The key is derived from SECRET_KEY, which is not in the database, and from the number of the round; a sheet of one
round cannot be put into another. While SECRET_KEY is being replaced, SECRET_KEY_FALLBACKS still open what is there.
"""

import json
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

SIZE = 32 * 1024  # bytes on a sheet: some twenty questions with a thousand signs each
LENGTH, NONCE = 4, 12


class TooLong(ValueError):
    """There is more on a sheet than fits."""


def _cipher(secret, number):
    key = HKDF(SHA256(), 32, salt=None, info=f"tandem.evaluations.sheet.{number}".encode())
    return AESGCM(key.derive(str(secret).encode()))


def seal(answers, number):
    """The bytes of a sheet of round ``number``; ``answers`` None for an empty one. Raises TooLong."""
    text = b"" if answers is None else json.dumps(answers, ensure_ascii=False).encode()
    if len(text) > SIZE:
        raise TooLong
    plain = len(text).to_bytes(LENGTH) + text.ljust(SIZE, b"\0")
    nonce = os.urandom(NONCE)
    return nonce + _cipher(settings.SECRET_KEY, number).encrypt(nonce, plain, None)


def unseal(content, number):
    """What is on a sheet, or None when it is empty. Raises InvalidTag when no key of ours opens it."""
    content = bytes(content)
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        try:
            plain = _cipher(secret, number).decrypt(content[:NONCE], content[NONCE:], None)
        except InvalidTag:
            continue
        length = int.from_bytes(plain[:LENGTH])
        return json.loads(plain[LENGTH : LENGTH + length]) if length else None
    raise InvalidTag
