"use client";

import { type SyntheticEvent, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import {
  type BulkChange,
  type BulkItem,
  bulkPlanInWords,
  COUNTED_FIELDS,
  planBulkChange,
} from "@/lib/domain/dose/dose-bulk";
import { toggleWeekday } from "@/lib/domain/dose/dose-weekdays";
import { DOSE_TEXT_FIELDS, type DoseTextField } from "@/lib/domain/dose/typed-dose";
import { BULK_OPTIONS, type BulkField, type BulkForm, bulkChange, EMPTY_BULK } from "./bulk-form";
import { SIDE_OPTIONS } from "./dose-field-names";
import { WeekdaySwitches } from "./dose-weekdays";

interface BulkBarProps {
  /** The exercises that are ticked, as they stand on the screen. */
  readonly items: readonly BulkItem[];
}

/** One change for every exercise that is ticked, and what became of it. */
export function BulkBar({ items }: BulkBarProps) {
  const { dispatch } = useBuilderTools();
  const [form, setForm] = useState<BulkForm>(EMPTY_BULK);
  const { outcome, apply } = useBulkChange(items);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    apply(bulkChange(form), form.field);
  };
  const count = items.length === 1 ? "1 exercise" : `${items.length} exercises`;
  return (
    <form
      aria-label="Change the ticked exercises"
      className="sticky top-16 z-10 grid gap-2 rounded border border-line-strong bg-float p-3 shadow-float"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && dispatch({ type: "tick", itemIds: [] })}
    >
      <div className="flex flex-wrap items-end gap-2">
        <BulkFields form={form} onChange={(change) => setForm({ ...form, ...change })} />
        <Button type="submit" variant="primary" className="h-10">
          Change {count}
        </Button>
        <Button variant="quiet" className="h-10" onClick={() => dispatch({ type: "tick", itemIds: [] })}>
          Clear
        </Button>
      </div>
      {outcome?.isProblem && <FieldError id="bulk-problem">{outcome.words}</FieldError>}
      {outcome && !outcome.isProblem && <p className="text-sm text-ink-soft">{outcome.words}</p>}
    </form>
  );
}

interface BulkFieldsProps {
  readonly form: BulkForm;
  readonly onChange: (change: Partial<BulkForm>) => void;
}

const WAYS = [
  { value: "set", label: "set to" },
  { value: "more", label: "add" },
  { value: "less", label: "take off" },
] as const;

function BulkFields({ form, onChange }: BulkFieldsProps) {
  const { field, way } = form;
  const isCounted = COUNTED_FIELDS.some((counted) => counted === field);
  return (
    <>
      <div className="w-36">
        <Select
          aria-label="What to change"
          value={field}
          options={BULK_OPTIONS}
          onChange={(event) => onChange({ field: event.target.value as BulkField, way: "set" })}
        />
      </div>
      {isCounted && (
        <div className="w-28">
          <Select
            aria-label="How to change it"
            value={way}
            options={WAYS}
            onChange={(event) => onChange({ way: event.target.value as BulkForm["way"] })}
          />
        </div>
      )}
      <BulkValue form={form} onChange={onChange} />
    </>
  );
}

function BulkValue({ form: { field, text, side, weekdays }, onChange }: BulkFieldsProps) {
  if (field === "weekdays") {
    const toggle = (day: number) => onChange({ weekdays: toggleWeekday(weekdays, day) });
    return <WeekdaySwitches id="bulk-weekdays" weekdays={weekdays} onToggle={toggle} />;
  }
  if (field === "side") {
    return (
      <div className="w-36">
        <Select
          aria-label="Side"
          value={side}
          options={SIDE_OPTIONS}
          onChange={(event) => onChange({ side: event.target.value as BulkForm["side"] })}
        />
      </div>
    );
  }
  return (
    <div className={field === "load" ? "w-36" : "w-20"}>
      <TextInput
        aria-label="Value"
        value={text}
        autoComplete="off"
        className="px-2 tabular-nums"
        onChange={(event) => onChange({ text: event.target.value })}
      />
    </div>
  );
}

interface Outcome {
  readonly words: string;
  readonly isProblem: boolean;
}

function useBulkChange(items: readonly BulkItem[]) {
  const { dispatch, announce } = useBuilderTools();
  const [outcome, setOutcome] = useState<Outcome>();
  const apply = (change: BulkChange | string, field: BulkField) => {
    if (typeof change === "string") {
      setOutcome({ words: change, isProblem: true });
      return;
    }
    const plan = planBulkChange(items, change);
    if (plan.doses.length > 0) dispatch({ type: "set-doses", doses: plan.doses, fields: fieldsOf(field) });
    const words = bulkPlanInWords(plan);
    announce(words);
    setOutcome({ words, isProblem: plan.doses.length === 0 && plan.skipped.length > 0 });
  };
  return { outcome, apply };
}

function fieldsOf(field: BulkField): readonly DoseTextField[] {
  if (field === "weekdays") return ["daysPerWeek"];
  return DOSE_TEXT_FIELDS.filter((known) => known === field);
}
