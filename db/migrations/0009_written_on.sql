ALTER TABLE "warning_texts" RENAME COLUMN "reviewed_on" TO "written_on";
--> statement-breakpoint
-- Nobody had reviewed these texts: the date is the day they were written. Published documents stay as they are.
DO $$
DECLARE
  role_before text := current_setting('role');
BEGIN
  SET LOCAL ROLE homestretch_operator;
  UPDATE exercises SET provenance = (provenance - 'reviewedOn') || jsonb_build_object('writtenOn', provenance -> 'reviewedOn')
    WHERE provenance ? 'reviewedOn';
  UPDATE advice_topics SET provenance = (provenance - 'reviewedOn') || jsonb_build_object('writtenOn', provenance -> 'reviewedOn')
    WHERE provenance ? 'reviewedOn';
  PERFORM set_config('role', role_before, true);
END $$;
