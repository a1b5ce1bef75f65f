import type { LogAnswer } from "@/lib/domain/log/log-answer";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { DeliveryOutcome } from "./drain-outbox";
import { signalAfter } from "./signal-after";

const PATIENCE_MS = 15_000;
/** What waits to be sent waits no longer for the state of the link, which is only good to know. */
const STATE_PATIENCE_MS = 6_000;

/** Sends logs over the network. An answer that is not understood counts as none. */
export async function deliverLogs(linkId: string, logs: readonly SessionLog[]): Promise<DeliveryOutcome> {
  try {
    const response = await fetch(`/p/${linkId}/logs`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ logs }),
      signal: signalAfter(PATIENCE_MS),
    });
    if (isClosedStatus(response.status)) return { kind: "closed" };
    if (response.status === 400 || response.status === 413) return { kind: "unreadable" };
    if (!response.ok) return { kind: "failed" };
    const answers = readAnswers(await response.json());
    return answers ? { kind: "answered", answers } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}

export interface LinkStateAnswer {
  readonly programId: string;
  readonly versionNumber: number;
  readonly today: string;
}

/** Asks whether the link still opens: its state, "closed", or nothing while nobody answers. */
export async function askLinkState(linkId: string): Promise<LinkStateAnswer | "closed" | undefined> {
  try {
    const response = await fetch(`/p/${linkId}/state`, { signal: signalAfter(STATE_PATIENCE_MS) });
    if (isClosedStatus(response.status)) return "closed";
    return response.ok ? readState(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

const isClosedStatus = (status: number) => status === 404 || status === 410;

function readAnswers(body: unknown): LogAnswer[] | undefined {
  const answers = isRecord(body) ? body.answers : undefined;
  return Array.isArray(answers) ? answers.filter(isAnswer) : undefined;
}

function isAnswer(value: unknown): value is LogAnswer {
  if (!isRecord(value) || typeof value.id !== "string") return false;
  return value.status === "accepted" || typeof value.message === "string";
}

function readState(body: unknown): LinkStateAnswer | undefined {
  if (!isRecord(body)) return undefined;
  const { programId, versionNumber, today } = body;
  const isWhole =
    typeof programId === "string" && typeof versionNumber === "number" && typeof today === "string";
  return isWhole ? { programId, versionNumber, today } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
