import { doseFieldText } from "@/lib/domain/dose/dose-form";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import {
  type BuilderContent,
  type ItemField,
  PROGRAM_FIELDS,
  type ProgramField,
  typedPlaces,
} from "./builder-content";
import { readItemField, readProgramField } from "./builder-typing";

/** What stands in an item's field: the typed text, or the draft's value. */
export function itemFieldText(item: DraftItem, field: ItemField, typed?: string): string {
  if (typed !== undefined) return typed;
  return field === "note" ? item.note : doseFieldText(item.dose, field);
}

/** What stands in a field of the program: the typed text, or the draft's value. */
export function programFieldText({ draft, typed }: BuilderContent, field: ProgramField): string {
  return typed.program[field] ?? draft[field] ?? "";
}

/** What is wrong with a typed text of an item; nothing when it is taken over, or when nothing is typed. */
export function itemFieldProblem(item: DraftItem, field: ItemField, typed?: string): string | undefined {
  if (typed === undefined) return undefined;
  const reading = readItemField(item, field, typed);
  return reading.ok ? undefined : reading.message;
}

/** What is wrong with a typed text of the program; nothing when it is taken over, or when nothing is typed. */
export function programFieldProblem(content: BuilderContent, field: ProgramField): string | undefined {
  const text = content.typed.program[field];
  if (text === undefined) return undefined;
  const reading = readProgramField(content.draft, field, text);
  return reading.ok ? undefined : reading.message;
}

export interface FieldProblem {
  readonly field: ItemField | ProgramField;
  readonly itemId?: string;
  /** The phase it was typed in. */
  readonly phaseId?: string;
  readonly message: string;
}

/** Every typed text that the draft could not take over. It stays on the screen and is not saved. */
export function findFieldProblems(content: BuilderContent): FieldProblem[] {
  const ofProgram = PROGRAM_FIELDS.flatMap((field) => {
    const message = programFieldProblem(content, field);
    return message === undefined ? [] : [{ field, message }];
  });
  const ofItems = typedPlaces(content).flatMap(({ item, phaseId, texts }) =>
    [...DOSE_TEXT_FIELDS, "note" as const].flatMap((field) => {
      const message = itemFieldProblem(item, field, texts[field]);
      return message === undefined
        ? []
        : [{ field, itemId: item.itemId, ...(phaseId !== undefined && { phaseId }), message }];
    }),
  );
  return [...ofProgram, ...ofItems];
}
