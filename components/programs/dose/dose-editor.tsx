"use client";

import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { useBuilderTools } from "@/components/programs/builder/builder-tools";
import type { ExerciseName } from "@/components/programs/builder/builder-view";
import { FieldError } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import {
  DOSE_TEXT_FIELDS,
  type DoseTextField,
  type ItemField,
  type ItemTexts,
} from "@/lib/domain/builder/builder-content";
import { itemFieldProblem, itemFieldText, shownDoseFields } from "@/lib/domain/builder/builder-fields";
import type { PhaseSpan } from "@/lib/domain/program/phase";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { AddField, type OpenField } from "./add-field";
import { FIELD_NAMES } from "./dose-field-names";
import { DoseInput } from "./dose-input";
import { DoseMore } from "./dose-more";
import { DoseWeekdays } from "./dose-weekdays";
import { NoteInput } from "./note-input";
import { SideSelect } from "./side-select";

interface DoseEditorProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  readonly exercise: ExerciseName;
  /** The week block on the screen, in a program that has them. */
  readonly span?: PhaseSpan | undefined;
}

/** The dose of one exercise in one line, in the order a therapist thinks. */
export function DoseEditor({ item, texts = {}, exercise, span }: DoseEditorProps) {
  const { itemId, dose } = item;
  const [opened, setOpened] = useState<readonly OpenField[]>([]);
  const [isMore, setIsMore] = useState(false);
  const open = useOpenField(itemId, (field) => setOpened([...opened, field]));
  const shown = shownDoseFields(item, texts);
  const hasSide = opened.includes("side") || !SIDELESS.includes(dose.side ?? exercise.sideRule);
  const hasWeekdays = opened.includes("weekdays") || dose.weekdays !== undefined;
  const hasNote = item.note !== "" || texts.note !== undefined;
  const [side, days] = [BEFORE_SIDE, BEFORE_WEEKDAYS].map((before) => countOf(shown, before));
  const missing = missingFields(shown, { side: hasSide, weekdays: hasWeekdays, note: hasNote });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-x-1.5 gap-y-1.5">
        <DoseInputs item={item} texts={texts} fields={shown.slice(0, side)} />
        {hasSide && <SideSelect itemId={itemId} dose={dose} sideRule={exercise.sideRule} />}
        <DoseInputs item={item} texts={texts} fields={shown.slice(side, days)} />
        {hasWeekdays && <DoseWeekdays itemId={itemId} dose={dose} />}
        <DoseInputs item={item} texts={texts} fields={shown.slice(days)} />
        <div className="flex min-h-10 items-center">
          <AddField fields={missing} onOpen={open} />
          <IconButton
            size="sm"
            label={`More about ${exercise.name}`}
            icon={<Ellipsis />}
            aria-expanded={isMore}
            onClick={() => setIsMore(!isMore)}
          />
        </div>
      </div>
      <DoseProblems item={item} texts={texts} fields={shown} />
      {exercise.sideRule === "one-side" && dose.side === undefined && (
        <FieldError id={`${itemId}-side-problem`}>Choose the side before you publish.</FieldError>
      )}
      {isMore && <DoseMore {...{ itemId, dose, exercise, span }} />}
      {hasNote && <NoteInput item={item} text={itemFieldText(item, "note", texts.note)} />}
    </div>
  );
}

function countOf(shown: readonly DoseTextField[], fields: readonly ItemField[]): number {
  return shown.filter((field) => fields.includes(field)).length;
}

function missingFields(
  shown: readonly DoseTextField[],
  has: Readonly<Record<"side" | "weekdays" | "note", boolean>>,
): OpenField[] {
  const others = (["side", "weekdays", "note"] as const).filter((field) => !has[field]);
  return [...DOSE_TEXT_FIELDS.filter((field) => !shown.includes(field)), ...others];
}

/** Where both sides work together, or sides do not apply, there is nothing to choose unless one asks for it. */
const SIDELESS: readonly string[] = ["both", "none"];

const BEFORE_SIDE: readonly ItemField[] = ["sets", "repetitions", "hold", "rest"];
const BEFORE_WEEKDAYS: readonly ItemField[] = [...BEFORE_SIDE, "load", "tempo", "timesPerDay", "daysPerWeek"];

interface DoseFieldsProps {
  readonly item: DraftItem;
  readonly texts: ItemTexts;
  readonly fields: readonly DoseTextField[];
}

function DoseInputs({ item, texts, fields }: DoseFieldsProps) {
  return fields.map((field) => (
    <DoseInput
      key={field}
      itemId={item.itemId}
      field={field}
      text={itemFieldText(item, field, texts[field])}
      isWrong={itemFieldProblem(item, field, texts[field]) !== undefined}
    />
  ));
}

function DoseProblems({ item, texts, fields }: DoseFieldsProps) {
  return fields.map((field) => {
    const message = itemFieldProblem(item, field, texts[field]);
    return (
      message !== undefined && (
        <FieldError key={field} id={`${item.itemId}-${field}-problem`}>
          {FIELD_NAMES[field]}: {message} Not saved yet.
        </FieldError>
      )
    );
  });
}

/** Opens a field and puts the focus into it once it is there. */
function useOpenField(itemId: string, openChoice: (field: OpenField) => void): (field: OpenField) => void {
  const { dispatch } = useBuilderTools();
  return (field) => {
    if (field === "side" || field === "weekdays") openChoice(field);
    else dispatch({ type: "open-field", itemId, field });
    requestAnimationFrame(() => document.getElementById(`${itemId}-${field}`)?.focus());
  };
}
