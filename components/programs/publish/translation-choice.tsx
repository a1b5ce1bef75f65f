"use client";

import { BothLanguages } from "@/components/programs/translation/both-languages";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import { partsOfKind } from "@/lib/domain/program/side-by-side";
import type { TranslationModel } from "./use-translation-choice";

interface TranslationChoiceProps {
  readonly choice: TranslationModel;
  readonly reading: ReadingLanguage;
  readonly patient: string;
}

/** For a patient who reads another language: what goes out in it, what stays English, and whether drafts go out. */
export function TranslationChoice({ choice, reading, patient }: TranslationChoiceProps) {
  const { name } = reading;
  const { draft, english, isForgotten, open } = choice;
  return (
    <section aria-label={`In ${name}`} className="grid gap-3">
      <p className="font-semibold">
        {patient} reads {name}.
      </p>
      {draft.status === "asking" && <Skeleton className="h-16 w-full" />}
      {draft.status === "failed" && (
        <Notice tone="warn" title="Not looked up" actions={<Button onClick={draft.again}>Try again</Button>}>
          {draft.message}
        </Notice>
      )}
      {draft.status === "read" && (
        <>
          <DraftsTick {...{ choice, reading }} count={partsOfKind(draft.draft.parts, "draft").length} />
          {english.length === 0 ? (
            <p>Nothing stays English.</p>
          ) : (
            <details onToggle={(event) => event.currentTarget.open && open()}>
              <summary
                id="stays-english"
                className="w-fit rounded font-semibold"
                aria-invalid={isForgotten || undefined}
                aria-describedby={isForgotten ? "stays-english-problem" : undefined}
              >
                What stays English: {english.length === 1 ? "1 part" : `${english.length} parts`}
              </summary>
              <ul className="list-disc pl-5">
                {english.map(({ key, label }) => (
                  <li key={key} className="wrap-anywhere">
                    {label}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {isForgotten && (
            <FieldError id="stays-english-problem">Open this list before you publish.</FieldError>
          )}
          <details>
            <summary className="w-fit rounded text-sm text-ink-soft">English and {name} side by side</summary>
            <BothLanguages parts={choice.parts} reading={reading} />
          </details>
        </>
      )}
    </section>
  );
}

interface DraftsTickProps extends Omit<TranslationChoiceProps, "patient"> {
  /** Parts that are drafts. */
  readonly count: number;
}

function DraftsTick({ choice, reading, count }: DraftsTickProps) {
  if (!reading.mayHaveDrafts) {
    return (
      <p className="text-sm text-ink-soft">
        Your clinic gives out no drafts: what nobody has reviewed stays English. An admin can allow them under
        Clinic.
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <Checkbox
      label={`Give out drafts: ${count === 1 ? "1 part" : `${count} parts`} that nobody has reviewed`}
      hint="Each is marked as a draft in both languages. The warning card prints in English first, whole."
      checked={choice.withDrafts}
      onChange={(event) => choice.setWithDrafts(event.target.checked)}
    />
  );
}
