"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { ThemeFinding } from "@/lib/domain/conflict/safety-record";
import { SCREENING_NOTE_MAX_LENGTH } from "@/lib/domain/conflict/screening";
import { ScreeningThemeRow } from "./screening-theme-row";
import type { ScreeningModel } from "./use-screening";

interface ScreeningChecklistProps {
  readonly screening: ScreeningModel;
  /** Before the first version every theme is in sight; later the statement is, and the themes one press away. */
  readonly isFirst: boolean;
}

/** The questions about warning signs, asked by the therapist: one statement for all, or theme by theme. */
export function ScreeningChecklist({ screening, isFirst }: ScreeningChecklistProps) {
  const { outcome, isForgotten, problems, state } = screening;
  const isIncomplete = Object.keys(problems).length > 0;
  return (
    <div className="grid gap-2">
      <Checkbox
        label="I have asked about the warning signs today: none is present"
        checked={outcome === "clear"}
        aria-invalid={isForgotten || undefined}
        aria-describedby={isForgotten ? "screened-problem" : undefined}
        onChange={(event) => state(event.target.checked)}
      />
      {isForgotten && outcome === undefined && (
        <FieldError id="screened-problem">Ask about them, then tick this before you publish.</FieldError>
      )}
      <details open={isFirst || isIncomplete}>
        <summary className="w-fit rounded text-sm text-ink-soft">What to ask about</summary>
        <Themes screening={screening} />
      </details>
      {outcome === "signs" && <Finding screening={screening} />}
    </div>
  );
}

const NO_FINDING: ThemeFinding = {};

function Themes({ screening }: Pick<ScreeningChecklistProps, "screening">) {
  const { themes, answers, findings, problems, today, answer, find } = screening;
  return (
    <div className="mt-2 grid gap-x-8 gap-y-2 lg:grid-cols-2">
      {themes.map((theme) => (
        <ScreeningThemeRow
          key={theme.code}
          theme={theme}
          isThere={answers[theme.code]}
          finding={findings[theme.code] ?? NO_FINDING}
          problem={problems[theme.code]}
          today={today}
          onAnswer={(isThere) => answer(theme.code, isThere)}
          onFind={(finding) => find(theme.code, finding)}
        />
      ))}
      <p className="border-t border-line pt-2 text-sm text-ink-soft">
        Pregnant, operated on, thin bones, blood thinners, poor balance or feeling? Set it on the patient's
        record: the exercises are checked against it.
      </p>
    </div>
  );
}

function Finding({ screening: { note, setNote } }: Pick<ScreeningChecklistProps, "screening">) {
  return (
    <Field label="What you found and did" name="note" hint="Goes on record with the answers. Never printed.">
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          limit={SCREENING_NOTE_MAX_LENGTH}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
    </Field>
  );
}
