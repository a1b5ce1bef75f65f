/**
 * A prescribed quantity: one number, or a range such as "2 to 4".
 * Ranges print as a range (conditions.md section 5, rule 4).
 */
export interface Amount {
  readonly from: number;
  /** Present only when it is greater than `from`. */
  readonly to?: number;
}

export interface AmountBounds {
  readonly min: number;
  readonly max: number;
}

export type AmountProblem = "not-a-number" | "out-of-bounds" | "reversed";

export type AmountResult = { ok: true; amount: Amount } | { ok: false; problem: AmountProblem };

/** Builds an amount; `to` is dropped when it equals `from`. */
export function amount(from: number, to?: number | null): Amount {
  return to == null || to === from ? { from } : { from, to };
}

/** The number used where one is needed, such as the minutes meter: the upper end of a range. */
export function upperEnd(value: Amount): number {
  return value.to ?? value.from;
}

const AMOUNT_PATTERN = /^(\d{1,4})(?:\s*(?:-|–|to)\s*(\d{1,4}))?$/i;

/** Reads "10", "2-4", "2–4" or "2 to 4"; whole numbers only. */
export function parseAmount(text: string, bounds: AmountBounds): AmountResult {
  const match = AMOUNT_PATTERN.exec(text.trim());
  if (!match) return { ok: false, problem: "not-a-number" };
  const from = Number(match[1]);
  const to = match[2] === undefined ? from : Number(match[2]);
  if (to < from) return { ok: false, problem: "reversed" };
  if (!isWithin({ from, to }, bounds)) return { ok: false, problem: "out-of-bounds" };
  return { ok: true, amount: amount(from, to) };
}

/** Whether both ends are whole numbers inside the bounds, in order. */
export function isWithin(value: Amount, bounds: AmountBounds): boolean {
  const to = upperEnd(value);
  return (
    Number.isInteger(value.from) &&
    Number.isInteger(to) &&
    value.from >= bounds.min &&
    to <= bounds.max &&
    to >= value.from
  );
}

/** "10", or "2 to 4". */
export function amountInWords(value: Amount): string {
  return value.to === undefined ? String(value.from) : `${value.from} to ${value.to}`;
}

/** What stands in an input field: "10", or "2-4"; empty for nothing. */
export function amountInField(value: Amount | undefined): string {
  if (!value) return "";
  return value.to === undefined ? String(value.from) : `${value.from}-${value.to}`;
}

/** The most that a field of a dose asks, whether it is a number or an amount; undefined where it is not given. */
export function upperOf(value: Amount | number | undefined): number | undefined {
  return typeof value === "number" ? value : value && upperEnd(value);
}
