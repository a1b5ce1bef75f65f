import type { z } from "zod";
import { beginWork } from "@/lib/platform/request";
import type { ActionState } from "./action-state";

type Read<Data> = { readonly status: "read"; readonly data: Data } | ActionState<never>;

/** More than any form of ours has, and little enough to be gone through at once. */
export const MOST_FIELDS = 1_000;
/** A draft of sixty exercises in six phases has some ten thousand values, five lists deep. */
export const MOST_VALUES = 50_000;
export const DEEPEST_VALUE = 16;

/** What a form or client code sent, checked; or what is wrong with it, a sentence for each field. */
export function readPayload<Schema extends z.ZodType>(
  schema: Schema,
  payload: unknown,
): Read<z.output<Schema>> {
  beginWork();
  const fields = payload instanceof FormData ? fieldsOf(payload) : payload;
  if (fields === TOO_MANY || !isWithinBounds(fields)) return TOO_MUCH;
  const parsed = schema.safeParse(fields);
  return parsed.success ? { status: "read", data: parsed.data } : invalid(parsed.error);
}

const TOO_MANY = Symbol("too many fields");
const TOO_MUCH: ActionState<never> = {
  status: "refused",
  message: "This is more than can be saved at once. Everything you typed is still here.",
};

/** The fields of a form by their names, in one pass. */
function fieldsOf(form: FormData): Record<string, unknown> | typeof TOO_MANY {
  const fields = new Map<string, unknown>();
  let count = 0;
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION")) continue;
    count += 1;
    if (count > MOST_FIELDS) return TOO_MANY;
    const earlier = fields.get(name);
    if (!name.endsWith("[]")) fields.set(name, earlier ?? value);
    else if (Array.isArray(earlier)) earlier.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries(fields);
}

/** Whether a value has no more parts, and is no deeper, than anything that is saved here. One part may stand in many places. */
function isWithinBounds(payload: unknown): boolean {
  let level: unknown[] = [payload];
  let count = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST_VALUE) return false;
    const next: unknown[] = [];
    for (const value of level) {
      const parts = partsOf(value);
      count += parts.length;
      if (count > MOST_VALUES) return false;
      for (const part of parts) next.push(part);
    }
    level = next;
  }
  return true;
}

function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const isPlain =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value) : [];
}

function invalid(error: z.ZodError): ActionState<never> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  return { status: "invalid", message: "Some entries need a change. Nothing was lost.", fields };
}
