"""How I like to talk."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from tandem.core.policies import signed_in

from .. import actions
from ..forms import StyleForm
from ..models import Style


@signed_in
def style(request):
    """What whoever prepares a conversation with me sees; gone as soon as I take it away."""
    mine = Style.objects.visible_to(request.person).filter(person=request.person).first()
    if request.method == "POST" and "remove" in request.POST:
        actions.remove_style(by=request.person)
        messages.success(request, _("Taken away. Nobody sees it any more."))
        return redirect("conversations:style")
    form = StyleForm(request.POST or None, instance=mine)
    if request.method == "POST" and form.is_valid():
        actions.say_style(by=request.person, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("conversations:style")
    context = {"form": form, "mine": mine}
    return render(request, "conversations/style.html", context, status=422 if form.errors else 200)
