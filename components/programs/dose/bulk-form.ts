import type { DoseSide } from "@/lib/domain/dose/dose";
import { type BulkChange, COUNTED_FIELDS, type CountedField } from "@/lib/domain/dose/dose-bulk";
import { DOSE_TEXT_FIELDS, type DoseTextField } from "@/lib/domain/dose/typed-dose";
import { OPEN_FIELD_NAMES } from "./dose-field-names";

export type BulkField = DoseTextField | "side" | "weekdays";

/** What stands in the bar for many exercises. */
export interface BulkForm {
  readonly field: BulkField;
  readonly way: "set" | "more" | "less";
  readonly text: string;
  readonly side: DoseSide;
  readonly weekdays: readonly number[];
}

export const EMPTY_BULK: BulkForm = { field: "sets", way: "set", text: "", side: "each-side", weekdays: [] };

export const BULK_OPTIONS: readonly { value: BulkField; label: string }[] = [
  ...DOSE_TEXT_FIELDS.map((value) => ({ value, label: OPEN_FIELD_NAMES[value] })),
  { value: "side", label: "Side" },
  { value: "weekdays", label: "Weekdays" },
];

const WHOLE_NUMBER = /^[+−-]?(\d{1,3})$/;

/** The change the form says, or what is wrong with it. "+1" and "-1" add and take off by themselves. */
export function bulkChange({ field, way, text, side, weekdays }: BulkForm): BulkChange | string {
  if (field === "side") return { kind: "side", side };
  if (field === "weekdays")
    return weekdays.length > 0 ? { kind: "weekdays", weekdays } : "Choose a day first.";
  const typed = text.trim();
  const isSigned = /^[+−-]/.test(typed);
  const counted: CountedField | undefined = COUNTED_FIELDS.find((known) => known === field);
  if (!counted || (way === "set" && !isSigned)) {
    return typed === "" ? "Type a value first." : { kind: "set", field, text: typed };
  }
  const count = Number(WHOLE_NUMBER.exec(typed)?.[1]);
  if (!(count > 0)) return "Use a whole number, such as 1.";
  const isLess = way === "less" || (isSigned && !typed.startsWith("+"));
  return { kind: "add", field: counted, by: isLess ? -count : count };
}
