"""The worker's part: long steps of an import, and the throwing away of what is kept for 30 days only."""

import logging

from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from . import actions
from .importing import limits
from .models import ImportRun, Person
from .queries import system_person
from .states import ImportState

log = logging.getLogger(__name__)
BACK_TO = {"compare": ImportState.COLUMNS, "apply": ImportState.PREVIEW}


class Progress:
    """How far a step is, told beside its transaction: the page sees it before the step has ended."""

    def __init__(self, run):
        self.run, self.beside = run, None if connection.in_atomic_block else connection.copy()

    def __call__(self, done, total):
        """Tell it in thousandths."""
        if self.beside:
            share = int(1000 * done / total)
            with self.beside.cursor() as cursor:
                cursor.execute(
                    "UPDATE people_importprogress SET done = %s, total = 1000 WHERE run_id = %s", [share, self.run.pk]
                )

    def close(self):
        """Close the connection."""
        if self.beside:
            self.beside.close()


def carry_out(step, run, by):
    """Compare or apply an import. What goes wrong is written on the import, which goes back to the step before."""
    act = {"compare": actions.compare_import, "apply": actions.apply_import}[step]
    progress = Progress(run)
    try:
        act(run, by=by, progress=progress)
    except ValidationError as problem:
        actions.step_import(run, BACK_TO[step], by=by, problem=" ".join(problem.messages))
    except Exception:
        log.exception("the import %s failed", run.pk)
        words = _("Something went wrong on our side, and nothing was changed. Try again; if it stays, tell IT.")
        actions.step_import(run, BACK_TO[step], by=by, problem=words)
    finally:
        progress.close()


def start(step, run, by):
    """Carry out a step: small files while one waits, others by the worker."""
    if run.size < limits.SMALL:
        carry_out(step, run, by)
    else:
        import_step.defer(step=step, run=run.pk, by=by.pk)


@app.task(name="people.import_step")
def import_step(step, run, by):
    """A step of a large import. The rights of the person are asked again, now."""
    row, person = ImportRun.objects.get(pk=run), Person.objects.get(pk=by)
    if row.state in (ImportState.COMPARING, ImportState.APPLYING):
        with translation.override(person.language):
            carry_out(step, row, person)


@app.periodic(cron="41 3 * * *")
@app.task(queueing_lock="people.forget_imports", pass_context=False)
def forget_imports(timestamp):
    """Throw away the files and rows of imports of more than 30 days ago."""
    actions.forget_imports(by=system_person())
