"""What axe finds on a page."""

from tandem.cli import home

SOURCE = (home.PROJECT / "tests" / "vendor" / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async rules => (await axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values: rules}}))
  .violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.any[0]?.message || v.help}`))"""


def violations(page):
    """Violations of WCAG 2.2 AA and of good practice, on the page as it stands: a line for each."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
    return page.evaluate(RUN, RULES)
