"use client";

import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import { BothLanguages } from "./both-languages";
import { ToldFields } from "./told-fields";
import { useDraftInBoth } from "./use-draft-in-both";

interface DraftInBothViewProps {
  readonly programId: string;
  readonly model: ProgramBuilderModel;
  readonly reading: ReadingLanguage;
}

/** The draft for a patient who reads another language: the therapist's own words to tell, and all of it side by side. */
export function DraftInBothView({ programId, model, reading }: DraftInBothViewProps) {
  const isSaved = model.saveState.status === "saved";
  const draft = useDraftInBoth(programId, model.saver, isSaved ? model.state.draft : "unsaved");
  return (
    <div className="grid gap-6">
      <ToldFields draft={model.state.draft} names={model.names.exercises} reading={reading} />
      <section aria-label={`English and ${reading.name}`} className="grid gap-3">
        <h2 className="text-lg">English and {reading.name}</h2>
        {!reading.mayHaveDrafts && (
          <p className="text-sm text-ink-soft">
            Your clinic gives out no drafts, so what nobody has reviewed stays English.
          </p>
        )}
        {draft.status === "asking" && <Skeleton className="h-40 w-full" />}
        {draft.status === "failed" && (
          <Notice
            tone="warn"
            title="Not looked up"
            actions={<Button onClick={draft.again}>Try again</Button>}
          >
            {draft.message}
          </Notice>
        )}
        {draft.status === "read" && <BothLanguages parts={draft.draft.parts} reading={reading} />}
      </section>
    </div>
  );
}
