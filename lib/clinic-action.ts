import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { recordRefusal } from "@/db/mutations/audit";
import type { ClinicScope } from "@/db/scope";
import type { ActionState } from "./action-state";
import { currentClinicScope } from "./auth/scope";
import { AppError, ConflictError, ForbiddenError } from "./domain/errors";
import { env } from "./env";

type Handler<Input, Data> = (scope: ClinicScope, input: Input) => Promise<ActionState<Data>>;

/** A server action as forms and client code call it: the earlier state is ignored, the payload is checked. */
export type ClinicAction<Data> = (previous: unknown, payload: unknown) => Promise<ActionState<Data>>;

/**
 * Wraps every server action of staff: own origin, live session, strict schema, then the handler. What is refused comes
 * back as a value with a plain sentence; a fault of ours gets a reference number and is logged without patient text.
 */
export function clinicAction<Schema extends z.ZodType, Data = undefined>(
  schema: Schema,
  handler: Handler<z.output<Schema>, Data>,
): ClinicAction<Data> {
  return async (_previous, payload) => {
    if ((await headers()).get("origin") !== env().origin) {
      return {
        status: "refused",
        message: "This request did not come from this site, so it was not carried out.",
      };
    }
    let scope: ClinicScope | undefined;
    try {
      scope = await currentClinicScope();
      if (!scope) {
        return {
          status: "refused",
          reason: "signed-out",
          message: "You are signed out. Sign in again in another tab, then save once more.",
        };
      }
      const parsed = schema.safeParse(payload instanceof FormData ? fieldsOf(payload) : payload);
      return parsed.success ? await handler(scope, parsed.data) : invalid(parsed.error);
    } catch (error) {
      unstable_rethrow(error);
      return explain(scope, error);
    }
  };
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

async function explain(scope: ClinicScope | undefined, error: unknown): Promise<ActionState<never>> {
  if (error instanceof ConflictError) {
    const message =
      "Somebody else has saved this in the meantime. Your text is kept here; nothing was overwritten.";
    return { status: "conflict", message, currentRevision: error.currentRevision };
  }
  if (error instanceof ForbiddenError) {
    if (scope) await recordRefusal(scope, error.permission);
    return { status: "refused", message: "Your role does not allow this. Ask an admin of your clinic." };
  }
  if (error instanceof AppError && error.code === "not-found") {
    return {
      status: "refused",
      message: "This record is not here any more. Your text is kept on the screen.",
    };
  }
  if (error instanceof AppError && error.code === "invalid-state")
    return { status: "refused", message: error.message };
  const reference = randomUUID().slice(0, 8);
  const cause = error instanceof Error ? error.name : "unknown";
  process.stderr.write(`${JSON.stringify({ level: "error", reference, action: "failed", cause })}\n`);
  return {
    status: "refused",
    message: "Something went wrong on our side. Nothing was lost; please try again.",
    reference,
  };
}
