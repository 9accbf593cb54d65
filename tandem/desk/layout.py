"""What stands on every page: the navigation for each role."""

from django.conf import settings


def layout(request):
    """The context processor ``layout``."""
    return {"layout": {"organisation": settings.ORGANISATION, "demo": settings.DEMO, "navigation": [], "tabs": []}}
