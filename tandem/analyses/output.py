"""Results as files: JSON that every program can read, and the report."""

import json
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np

from tandem.analyses.faults import BadInput


def plain(value: Any) -> Any:
    """`value` in the types of JSON: arrays become lists, what is no finite number becomes null."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float):
        return value if isfinite(value) else None
    return value


def as_json(data: dict[str, Any]) -> str:
    """Strict JSON, without NaN."""
    return json.dumps(plain(data), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def write(file: Path, text: str) -> None:
    """Write a file and the folder that it stands in. Raises BadInput when that is not allowed."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise BadInput("reading.cannot_write", file=str(file), reason=problem.strerror or "?") from None
