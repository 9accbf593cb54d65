"""Forms, values and skills: who keeps them."""

from tandem.frameworks import access as frameworks
from tests.access.policy import NOBODY
from tests.access.scenes import moment

from .case import Case, anew, changed, tomorrow


def of_retired_form(name):
    """A version of the scenes as if its form were out of use."""

    def one(world):
        found = anew(world, name)
        found.form.retired_date = moment(0)
        return (found,)

    return one


BY_ADDRESS = {
    frameworks.start_draft: "frameworks:draft_start",
    frameworks.change_version: "frameworks:draft",
    frameworks.publish: "frameworks:publish",
}
CASES = [
    Case("frameworks", frameworks.keep_content, "an"),
    Case("frameworks", frameworks.start_draft, NOBODY, changed("form.fresh", retired_date=tomorrow)),
    Case("frameworks", frameworks.publish, NOBODY, of_retired_form("version.draft")),
]  # fmt: skip
