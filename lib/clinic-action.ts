import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { recordRefusal } from "@/db/mutations/audit";
import type { ClinicScope } from "@/db/scope";
import { readPayload } from "./action-payload";
import { type ActionState, OUR_FAULT } from "./action-state";
import { currentClinicScope } from "./auth/scope";
import { AppError, ConflictError, ForbiddenError } from "./domain/errors";
import { env } from "./env";
import { logFailure } from "./log";

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
      const parsed = readPayload(schema, payload);
      return parsed.status === "read" ? await handler(scope, parsed.data) : parsed;
    } catch (error) {
      unstable_rethrow(error);
      return explain(scope, error);
    }
  };
}

async function explain(scope: ClinicScope | undefined, error: unknown): Promise<ActionState<never>> {
  if (error instanceof ConflictError) {
    const message =
      "Somebody else has saved this in the meantime. Your text is kept here; nothing was overwritten.";
    return { status: "conflict", message, currentRevision: error.currentRevision };
  }
  if (error instanceof ForbiddenError) {
    if (scope) await recordRefusal(scope, error.permission);
    const message = error.explanation ?? "Your role does not allow this. Ask an admin of your clinic.";
    return { status: "refused", message };
  }
  if (error instanceof AppError && error.code === "not-found") {
    return {
      status: "refused",
      message: "This record is not here any more. Your text is kept on the screen.",
    };
  }
  if (error instanceof AppError && error.code === "invalid-state")
    return { status: "refused", message: error.message };
  return { ...OUR_FAULT, reference: logFailure({ event: "action-failed" }, error) };
}
