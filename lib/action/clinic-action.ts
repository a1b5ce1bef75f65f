import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { recordRefusal } from "@/db/mutations/audit";
import { wasSavedBySelf } from "@/db/queries/last-save";
import type { ClinicScope } from "@/db/scope";
import { hasFreshProof } from "@/lib/auth/fresh-proof";
import { currentClinicScope } from "@/lib/auth/scope";
import type { Permission } from "@/lib/domain/clinic/permissions";
import { AppError, ConflictError, ForbiddenError } from "@/lib/domain/errors/errors";
import { env } from "@/lib/platform/env";
import { readPayload } from "./action-payload";
import type { ActionState } from "./action-state";
import { failedState } from "./failed-state";

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

/**
 * The same for what opens or closes a way into an account, lets records out or signs in somebody's name: whoever has taken over a session must not
 * make it a takeover of the clinic, so the password has to have been typed again lately. The role is looked at first.
 */
export function provenClinicAction<Schema extends z.ZodType, Data = undefined>(
  permission: Permission,
  schema: Schema,
  handler: Handler<z.output<Schema>, Data>,
): ClinicAction<Data> {
  return clinicAction<Schema, Data>(schema, async (scope, input) => {
    scope.require(permission);
    return (await hasFreshProof()) ? handler(scope, input) : PROOF_NEEDED;
  });
}

const PROOF_NEEDED = {
  status: "refused",
  reason: "proof-needed",
  message: "Your password is needed for this. Nothing was changed, and nothing you typed is lost.",
} as const;

/** Whether the save that came first was the asking person's own. When that cannot be told, it was somebody else's. */
async function isByOwnHand(scope: ClinicScope | undefined, { recordId }: ConflictError): Promise<boolean> {
  if (!scope || recordId === undefined) return false;
  return wasSavedBySelf(scope, recordId).catch(() => false);
}

async function explain(scope: ClinicScope | undefined, error: unknown): Promise<ActionState<never>> {
  if (error instanceof ConflictError) {
    const isOwn = await isByOwnHand(scope, error);
    const who = isOwn
      ? "You have saved this in another tab or on another device"
      : "Somebody else has saved this";
    const message = `${who} in the meantime. Your text is kept here; nothing was overwritten.`;
    return { status: "conflict", message, currentRevision: error.currentRevision, ...(isOwn && { isOwn }) };
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
  return failedState("action-failed", error);
}
