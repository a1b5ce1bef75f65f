"use client";

import { Minus, Plus } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import type { ItemTexts } from "@/lib/domain/builder/builder-content";
import { itemFieldProblem, itemFieldText } from "@/lib/domain/builder/builder-fields";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { stepDose } from "@/lib/domain/dose/dose-step";
import { hasHold } from "@/lib/domain/dose/dose-words";
import { DOSE_TEXT_FIELDS, type DoseTextField } from "@/lib/domain/dose/typed-dose";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { FIELD_EXAMPLES, FIELD_NAMES, OPEN_FIELD_NAMES, SIDE_OPTIONS } from "./dose-field-names";
import { DoseWeekdays } from "./dose-weekdays";
import { NoteInput } from "./note-input";
import { useSideChoice } from "./use-side-choice";

interface DoseSteppersProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  readonly exercise: ExerciseName;
}

const UNITS: Partial<Record<DoseTextField, string>> = {
  hold: "seconds",
  rest: "seconds",
  minutes: "minutes",
};

/** A dose under a thumb: a line a value, with less and more beside it; what it does not have yet is offered below. */
export function DoseSteppers({ item, texts = {}, exercise }: DoseSteppersProps) {
  const { dispatch } = useBuilderTools();
  const { itemId, dose, note } = item;
  const isGiven = (field: DoseTextField) =>
    field === "hold" ? hasHold(dose.hold) : dose[field] !== undefined;
  const isShown = (field: DoseTextField) => isGiven(field) || texts[field] !== undefined;
  const hasNote = note !== "" || texts.note !== undefined;
  const missing = [
    ...DOSE_TEXT_FIELDS.filter((field) => !isShown(field)),
    ...(hasNote ? [] : (["note"] as const)),
  ];
  return (
    <div className="grid">
      {DOSE_TEXT_FIELDS.filter(isShown).map((field) => (
        <Stepper key={field} {...{ item, texts, field }} />
      ))}
      <SideLine {...{ item }} sideRule={exercise.sideRule} />
      {dose.weekdays && <DoseWeekdays itemId={itemId} dose={dose} />}
      <div className="flex flex-wrap gap-x-4">
        {missing.map((field) => (
          <button
            key={field}
            type="button"
            className="inline-flex h-11 items-center gap-1 font-semibold text-accent-ink"
            onClick={() => dispatch({ type: "open-field", itemId, field })}
          >
            <Plus />
            {OPEN_FIELD_NAMES[field]}
          </button>
        ))}
      </div>
      {hasNote && <NoteInput item={item} text={itemFieldText(item, "note", texts.note)} />}
    </div>
  );
}

interface StepperProps {
  readonly item: DraftItem;
  readonly texts: ItemTexts;
  readonly field: DoseTextField;
}

function Stepper({ item, texts, field }: StepperProps) {
  const { dispatch } = useBuilderTools();
  const { itemId, dose } = item;
  const id = `${itemId}-${field}`;
  const text = itemFieldText(item, field, texts[field]);
  const problem = itemFieldProblem(item, field, texts[field]);
  const name = OPEN_FIELD_NAMES[field];
  const step = (by: number) => {
    const stepped = stepDose(dose, field, text, by);
    if (stepped === undefined) return;
    dispatch({ type: "type-item", itemId, field, text: stepped });
    dispatch({ type: "settle" });
  };
  const isCounted = field !== "load" && field !== "tempo";
  return (
    <div className="border-b border-line py-1">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="min-w-0 flex-1 text-lg">
          {name}
          {UNITS[field] && <span className="block text-sm text-ink-soft">{UNITS[field]}</span>}
        </label>
        {isCounted && (
          <IconButton
            label={`Less: ${name}`}
            icon={<Minus />}
            className="size-11! border border-line-strong"
            onClick={() => step(-1)}
          />
        )}
        <input
          id={id}
          aria-label={FIELD_NAMES[field]}
          value={text}
          autoComplete="off"
          inputMode={field === "sets" ? "numeric" : "text"}
          placeholder={FIELD_EXAMPLES[field]}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          className={`h-11 rounded border border-transparent bg-transparent text-center text-lg font-semibold tabular-nums hover:border-line-strong aria-invalid:border-stop aria-invalid:bg-stop-soft ${isCounted ? "w-20" : "w-40 border-line-strong!"}`}
          onBlur={() => dispatch({ type: "settle" })}
          onChange={(event) => dispatch({ type: "type-item", itemId, field, text: event.target.value })}
        />
        {isCounted && (
          <IconButton
            label={`More: ${name}`}
            icon={<Plus />}
            className="size-11! border border-line-strong"
            onClick={() => step(1)}
          />
        )}
      </div>
      {problem !== undefined && (
        <FieldError id={`${id}-problem`}>
          {FIELD_NAMES[field]}: {problem} Not saved yet.
        </FieldError>
      )}
    </div>
  );
}

function SideLine({ item, sideRule }: { readonly item: DraftItem; readonly sideRule: SideRule }) {
  const { itemId, dose } = item;
  const { value, isOpen, choose } = useSideChoice(itemId, dose, sideRule);
  return (
    <div className="border-b border-line py-1">
      <div className="flex items-center gap-2">
        <label htmlFor={`${itemId}-side`} className="flex-1 text-lg">
          Side
        </label>
        <div className="w-44">
          <Select
            id={`${itemId}-side`}
            value={value}
            options={SIDE_OPTIONS}
            {...(isOpen && { placeholder: "Choose" })}
            aria-invalid={isOpen || undefined}
            aria-describedby={isOpen ? `${itemId}-side-problem` : undefined}
            onChange={(event) => choose(event.target.value)}
          />
        </div>
      </div>
      {isOpen && <FieldError id={`${itemId}-side-problem`}>Choose the side before you publish.</FieldError>}
    </div>
  );
}
