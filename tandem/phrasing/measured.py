"""The measures as a page of text, for `tandem coach --examples`."""

from collections.abc import Sequence

from tandem.phrasing.languages import LANGUAGES
from tandem.phrasing.measure import SPLITS, Measures, measured

HEAD = f"{'':12}{'there':>14}{'in full':>14}{'exact':>8}{'kappa':>8}\n{'':12}{'prec. recall':>14}{'prec. recall':>14}\n"


def report() -> str:
    """All languages, both halves: what was tuned on, and what was only measured."""
    parts = []
    for split in SPLITS:
        for languages in [(language,) for language in LANGUAGES] + [LANGUAGES]:
            parts.append(told(languages, split, measured(languages, split)))
    return "\n".join(parts)


def told(languages: Sequence[str], split: str, found: Measures) -> str:
    """The measures of one half in some languages."""
    lines = [f"{' '.join(languages)}, {split}: {found.texts} texts\n", HEAD]
    for name, one in found.dimensions.items():
        lines.append(
            f"  {name:10}{written(one.precision):>7}{written(one.recall):>7}{written(one.full_precision):>7}"
            f"{written(one.full_recall):>7}{written(one.exact):>8}{written(one.kappa):>8}\n"
        )
    lines.append(
        f"  sum: Pearson {written(found.pearson)}, Spearman {written(found.spearman)} with people\n"
        f"  length: correlation of the sum with log length {written(found.length)}"
        f" (of people {written(found.length_of_people)})\n"
        f"  padding: {found.padded_higher} of {found.padded} padded texts got more, on average"
        f" {found.padded_sum:+.2f} points\n"
        f"  pairs of equal length: the better one got more in {found.pairs_right} of {found.pairs}\n"
        f"  processor time per text: median {found.milliseconds:.1f} ms, slowest {found.slowest:.1f} ms\n"
    )
    return "".join(lines)


def written(value: float | None) -> str:
    """A figure with two decimals, or a dash."""
    return "–" if value is None else f"{value:.2f}"
