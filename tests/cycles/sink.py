"""Where the mails of the kill test go: a file outside of the database, which remembers what a rollback forgets."""

import os

from django.core.mail.backends.base import BaseEmailBackend

FILE = "TANDEM_TEST_SINK"  # the environment variable that names the file


class Sink(BaseEmailBackend):
    """One line for each mail, in one write: its Message-ID and its receiver."""

    def send_messages(self, email_messages):
        """Write them down; gives how many."""
        file = os.open(os.environ[FILE], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        try:
            for message in email_messages:
                for to in message.recipients():
                    os.write(file, f"{message.extra_headers['Message-ID']}\t{to}\n".encode())
        finally:
            os.close(file)
        return len(email_messages)
