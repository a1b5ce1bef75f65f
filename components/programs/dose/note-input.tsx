"use client";

import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { ReadingCheck } from "@/components/reading/reading-check";
import { FieldError } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { itemFieldProblem } from "@/lib/domain/builder/builder-fields";
import { ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { FIELD_NAMES } from "./dose-field-names";

/** The therapist's words to the patient about one exercise. Too long a text is counted, never cut. */
export function NoteInput({ item, text }: { readonly item: DraftItem; readonly text: string }) {
  const { dispatch } = useBuilderTools();
  const { itemId } = item;
  const id = `${itemId}-note`;
  const problem = itemFieldProblem(item, "note", text);
  const type = (typed: string) => dispatch({ type: "type-item", itemId, field: "note", text: typed });
  return (
    <div className="grid gap-0.5 py-1">
      <label htmlFor={id} className="sr-only">
        {FIELD_NAMES.note}
      </label>
      <TextArea
        id={id}
        value={text}
        rows={1}
        placeholder={FIELD_NAMES.note}
        {...(text.length > ITEM_NOTE_MAX_LENGTH / 2 && { limit: ITEM_NOTE_MAX_LENGTH })}
        className="min-h-9! py-1.5! md:in-[li:not([data-active])]:min-h-7! md:in-[li:not([data-active])]:border-transparent md:in-[li:not([data-active])]:bg-transparent md:in-[li:not([data-active])]:px-0! md:in-[li:not([data-active])]:py-0.5! md:in-[li:not([data-active])]:resize-none md:in-[li:not([data-active])]:hover:border-line-strong"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onBlur={() => dispatch({ type: "settle" })}
        onChange={(event) => type(event.target.value)}
      />
      {problem !== undefined && <FieldError id={`${id}-problem`}>{problem} Not saved yet.</FieldError>}
      <ReadingCheck text={text} onReplace={type} />
    </div>
  );
}
