"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { SCREENING_NOTE_MAX_LENGTH } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { ScreeningThemeRow } from "./screening-theme-row";
import type { Screening } from "./use-screening";

interface ScreeningChecklistProps {
  readonly screening: Screening;
  /** Before the first version every theme is in sight; later the statement is, and the themes one press away. */
  readonly isFirst: boolean;
}

/** The questions about warning signs, asked by the therapist: one statement for all, or theme by theme. */
export function ScreeningChecklist({ screening, isFirst }: ScreeningChecklistProps) {
  const { outcome, isForgotten, state } = screening;
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
      <details open={isFirst}>
        <summary className="w-fit rounded text-sm text-ink-soft">What to ask about</summary>
        <Themes screening={screening} />
      </details>
      {outcome === "signs" && <Finding screening={screening} />}
    </div>
  );
}

function Themes({ screening: { answers, answer } }: Pick<ScreeningChecklistProps, "screening">) {
  return (
    <div className="mt-2 grid gap-x-8 gap-y-2 lg:grid-cols-2">
      {SCREENING_THEMES.map((theme) => (
        <ScreeningThemeRow
          key={theme.code}
          theme={theme}
          isThere={answers[theme.code]}
          onAnswer={(isThere) => answer(theme.code, isThere)}
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
