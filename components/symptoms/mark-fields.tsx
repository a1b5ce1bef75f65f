"use client";

import { X } from "lucide-react";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { SymptomMark } from "@/lib/domain/symptom/symptom-chart";
import { SYMPTOM_KINDS, SYMPTOM_LIMITS } from "@/lib/domain/symptom/symptom-limits";
import { placeInWords } from "./place-options";

interface MarkFieldsProps {
  readonly marks: readonly SymptomMark[];
  /** One sentence per field that needs a change. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (marks: readonly SymptomMark[]) => void;
}

const KIND_OPTIONS = SYMPTOM_KINDS.map((kind) => ({ value: kind, label: kind }));
const { min, max } = SYMPTOM_LIMITS.strength;
const STRENGTH_OPTIONS = Array.from({ length: max - min + 1 }, (_, at) => String(min + at)).map((value) => ({
  value,
  label: value,
}));

/** What each marked place feels like, how strong, and since when. */
export function MarkFields({ marks, errors, onChange }: MarkFieldsProps) {
  const change = (at: number, more: Partial<SymptomMark>) =>
    onChange(marks.map((mark, index) => (index === at ? { ...mark, ...more } : mark)));
  return (
    <ol aria-label="Marked places" className="grid gap-4 empty:hidden">
      {marks.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place can be marked twice; its row is its place in the list
        <li key={at} className="border-t border-line pt-2">
          <fieldset>
            <legend className="sr-only">{placeInWords(mark)}</legend>
            <div className="flex items-center justify-between gap-2">
              <p className="font-semibold">{placeInWords(mark)}</p>
              <IconButton
                size="sm"
                icon={<X />}
                label={`Remove ${placeInWords(mark)}`}
                onClick={() => onChange(marks.filter((_, index) => index !== at))}
              />
            </div>
            <div className="mb-3 grid grid-cols-2 gap-3">
              <Field label="Feels" name={`marks.${at}.kind`} error={errors[`marks.${at}.kind`]}>
                {(control) => (
                  <Select
                    {...control}
                    options={KIND_OPTIONS}
                    value={mark.kind}
                    onChange={({ target }) => {
                      const kind = SYMPTOM_KINDS.find((known) => known === target.value);
                      if (kind) change(at, { kind });
                    }}
                  />
                )}
              </Field>
              <Field label="How strong" name={`marks.${at}.strength`} error={errors[`marks.${at}.strength`]}>
                {(control) => (
                  <Select
                    {...control}
                    options={STRENGTH_OPTIONS}
                    placeholder="Not asked"
                    value={mark.strength === null ? "" : String(mark.strength)}
                    onChange={({ target }) =>
                      change(at, { strength: target.value === "" ? null : Number(target.value) })
                    }
                  />
                )}
              </Field>
            </div>
            <Field label="Since when" name={`marks.${at}.since`} error={errors[`marks.${at}.since`]}>
              {(control) => (
                <TextInput
                  {...control}
                  autoComplete="off"
                  maxLength={SYMPTOM_LIMITS.since}
                  value={mark.since}
                  onChange={(event) => change(at, { since: event.target.value })}
                />
              )}
            </Field>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
