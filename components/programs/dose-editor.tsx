"use client";

import { useState } from "react";
import { FieldError } from "@/components/ui/field";
import {
  DOSE_TEXT_FIELDS,
  type DoseTextField,
  type ItemField,
  type ItemTexts,
} from "@/lib/domain/builder-content";
import { itemFieldProblem, itemFieldText, shownDoseFields } from "@/lib/domain/builder-fields";
import type { DraftItem } from "@/lib/domain/program-draft";
import { AddField } from "./add-field";
import { useBuilderTools } from "./builder-tools";
import type { ExerciseName } from "./builder-view";
import { FIELD_NAMES } from "./dose-field-names";
import { DoseInput } from "./dose-input";
import { NoteInput } from "./note-input";
import { SideSelect } from "./side-select";

interface DoseEditorProps {
  readonly item: DraftItem;
  readonly texts?: ItemTexts;
  readonly exercise: ExerciseName;
}

/** The dose of one exercise in one line, in the order a therapist thinks. */
export function DoseEditor({ item, texts = {}, exercise }: DoseEditorProps) {
  const { itemId, dose } = item;
  const [isSideOpen, setIsSideOpen] = useState(false);
  const open = useOpenField(itemId, () => setIsSideOpen(true));
  const shown = shownDoseFields(item, texts);
  const hasSide = isSideOpen || !SIDELESS.includes(dose.side ?? exercise.sideRule);
  const hasNote = item.note !== "" || texts.note !== undefined;
  const sideAt = shown.filter((field) => BEFORE_SIDE.includes(field)).length;
  const missing = [
    ...DOSE_TEXT_FIELDS.filter((field) => !shown.includes(field)),
    ...(hasSide ? [] : ["side" as const]),
    ...(hasNote ? [] : ["note" as const]),
  ];
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-x-1.5 gap-y-1.5">
        <DoseInputs item={item} texts={texts} fields={shown.slice(0, sideAt)} />
        {hasSide && <SideSelect itemId={itemId} dose={dose} sideRule={exercise.sideRule} />}
        <DoseInputs item={item} texts={texts} fields={shown.slice(sideAt)} />
        {missing.length > 0 && (
          <div className="flex min-h-10 items-center">
            <AddField fields={missing} onOpen={open} />
          </div>
        )}
      </div>
      <DoseProblems item={item} texts={texts} fields={shown} />
      {exercise.sideRule === "one-side" && dose.side === undefined && (
        <FieldError id={`${itemId}-side-problem`}>Choose the side before you publish.</FieldError>
      )}
      {hasNote && <NoteInput item={item} text={itemFieldText(item, "note", texts.note)} />}
    </div>
  );
}

/** Where both sides work together, or sides do not apply, there is nothing to choose unless one asks for it. */
const SIDELESS: readonly string[] = ["both", "none"];

const BEFORE_SIDE: readonly ItemField[] = ["sets", "repetitions", "hold", "rest"];

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
function useOpenField(itemId: string, openSide: () => void): (field: ItemField | "side") => void {
  const { dispatch } = useBuilderTools();
  return (field) => {
    if (field === "side") openSide();
    else dispatch({ type: "open-field", itemId, field });
    requestAnimationFrame(() => document.getElementById(`${itemId}-${field}`)?.focus());
  };
}
