"""What must hold before the application starts: every page names its policy, every model its read rule."""

from django.apps import apps
from django.core.checks import Error, register
from django.urls import URLPattern, get_resolver

from . import access, personal
from .policies import PUBLIC, SIGNED_IN

# Pages of libraries cannot carry our decorator: their policy stands here, by the module of the view.
POLICIES_OF_LIBRARIES = {
    "allauth.account.views": PUBLIC,
    "allauth.mfa": SIGNED_IN,
    "allauth.usersessions": SIGNED_IN,
    "django.views.static": PUBLIC,
}


def pages(resolver=None, prefix="", names=()):
    """Every page of the URLconf: (route, name with namespaces, view)."""
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLPattern):
            yield prefix + str(entry.pattern), ":".join((*names, entry.name or "")), entry.callback
        else:
            inner = (*names, entry.namespace) if entry.namespace else names
            yield from pages(entry, prefix + str(entry.pattern), inner)


def policy_of(view):
    """The policy that a view names, or None."""
    if policy := getattr(view, "policy", None):
        return policy
    module = getattr(view, "view_class", view).__module__
    return next((policy for start, policy in POLICIES_OF_LIBRARIES.items() if module.startswith(start)), None)


def own_models():
    """The models of Tandem's own modules, without the tables of their history."""
    return [
        model
        for model in apps.get_models()
        if model.__module__.startswith("tandem.") and not hasattr(model, "pgh_tracked_model")
    ]


@register()
def every_page_names_its_policy(app_configs, **kwargs):
    """The check ``tandem.E001``."""
    return [
        Error(f"{route} ({name}) names no policy", id="tandem.E001", hint="see tandem/core/policies.py")
        for route, name, view in pages()
        if policy_of(view) is None
    ]


@register()
def every_model_is_declared(app_configs, **kwargs):
    """The checks ``tandem.E002`` (read rule) and ``tandem.E003`` (personal data)."""
    problems = []
    for model in own_models():
        if model not in access.READ_RULES:
            problems.append(Error(f"{model._meta.label} has no read rule in access.py", id="tandem.E002"))
        if model not in personal.DECLARED:
            problems.append(Error(f"{model._meta.label} is not declared in privacy.py", id="tandem.E003"))
    return problems
