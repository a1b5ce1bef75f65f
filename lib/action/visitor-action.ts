import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { env } from "@/lib/platform/env";
import { readPayload } from "./action-payload";
import type { ActionState } from "./action-state";
import type { ClinicAction } from "./clinic-action";
import { failedState } from "./failed-state";

/**
 * Wraps the few server actions that need no session, because the secret that allows them is in what is sent: own
 * origin, strict schema, then the handler, which evaluates the secret. Faults of ours are told as in `clinicAction`.
 */
export function visitorAction<Schema extends z.ZodType, Data = undefined>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<ActionState<Data>>,
): ClinicAction<Data> {
  return async (_previous, payload) => {
    if ((await headers()).get("origin") !== env().origin) {
      return {
        status: "refused",
        message: "This request did not come from this site, so it was not carried out.",
      };
    }
    try {
      const parsed = readPayload(schema, payload);
      return parsed.status === "read" ? await handler(parsed.data) : parsed;
    } catch (error) {
      unstable_rethrow(error);
      return failedState("visitor-action-failed", error);
    }
  };
}
