"""Functions that the models stand on, and the guard of the history's contexts."""

from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

# unaccent is only stable, because its dictionary could change; ours does not, so that it may stand in an index.
FOLD = """
CREATE FUNCTION tandem_fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;
"""

# The application may not write to the table of contexts: this function does it, with the rights of the owner, and a
# context that was written in another transaction stays as it is.
CONTEXTS = """
ALTER FUNCTION _pgh_attach_context() SECURITY DEFINER SET search_path = public, pg_temp;
CREATE FUNCTION tandem_keep_context() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (OLD.created_at <> now() AND OLD.metadata IS DISTINCT FROM NEW.metadata) THEN
        RAISE EXCEPTION 'history cannot be changed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_context BEFORE UPDATE OR DELETE ON pghistory_context
FOR EACH ROW EXECUTE FUNCTION tandem_keep_context();
"""


class Migration(migrations.Migration):
    dependencies = [("pghistory", "0007_auto_20250421_0444")]
    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(FOLD, "DROP FUNCTION tandem_fold(text)"),
        migrations.RunSQL(CONTEXTS, migrations.RunSQL.noop),
    ]
