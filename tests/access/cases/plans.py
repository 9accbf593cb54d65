"""Plans of conversations: who keeps them."""

from tandem.plans import access as plans

from .case import Case

BY_ADDRESS = {plans.change_scheme: "plans:version_name", plans.publish: "plans:publish"}
CASES = [Case("plans", plans.keep_plans, "an")]
