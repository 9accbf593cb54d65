"""What people type to sign in."""

from allauth.account import forms as allauth_forms

from ..models import Account


class ResetPasswordForm(allauth_forms.ResetPasswordForm):
    """Finds the account by its own address alone, and answers the same whether there is one or not."""

    def clean_email(self):
        """The address; ``users`` are the accounts that get a link."""
        email = self.cleaned_data["email"].strip().lower()
        accounts = Account.objects.select_related("person").filter(email=email, is_active=True)
        self.users = list(accounts)
        return email
