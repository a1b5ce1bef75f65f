import type { UnavailableReason } from "@/lib/domain/errors/errors";

import { processState } from "./process-state.mjs";

/** The number of the request that is being answered. */
export function requestId(): string | undefined {
  return processState.requests?.getStore()?.id;
}

/** From here on whatever fails is a fault of ours: until now the framework only read what was sent. */
export function beginWork(): void {
  const state = processState.requests?.getStore();
  if (state) state.begun = true;
}

/** Why this request cannot be answered at present, if that is what failed. By name: a bundle may hold a class twice. */
export function pauseReason(error: unknown): UnavailableReason | undefined {
  if (!(error instanceof Error) || error.name !== "DatabaseUnavailableError") return undefined;
  return Reflect.get(error, "reason") as UnavailableReason;
}

/** Has the request answered with 503 when it failed because the database was not to be had. Returns why. */
export function notePause(error: unknown): UnavailableReason | undefined {
  const reason = pauseReason(error);
  const state = processState.requests?.getStore();
  if (state && reason) state.pause = reason;
  return reason;
}
