import type { z } from "zod";
import type { ActionState } from "./action-state";
import { beginWork } from "./request";

type Read<Data> = { readonly status: "read"; readonly data: Data } | ActionState<never>;

/** What a form or client code sent, checked; or what is wrong with it, a sentence for each field. */
export function readPayload<Schema extends z.ZodType>(
  schema: Schema,
  payload: unknown,
): Read<z.output<Schema>> {
  beginWork();
  const parsed = schema.safeParse(payload instanceof FormData ? fieldsOf(payload) : payload);
  return parsed.success ? { status: "read", data: parsed.data } : invalid(parsed.error);
}

function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name);
    fields[name] = name.endsWith("[]") ? values : values[0];
  }
  return fields;
}

function invalid(error: z.ZodError): ActionState<never> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  return { status: "invalid", message: "Some entries need a change. Nothing was lost.", fields };
}
