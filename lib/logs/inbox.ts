import "server-only";
import { headers } from "next/headers";
import { recordSessionLog } from "@/db/mutations/session-logs";
import { findLinkState } from "@/db/queries/session-logs";
import type { LinkScope } from "@/db/scope";
import { currentLinkScope } from "@/lib/auth/link-scope";
import { unreadableAnswer } from "@/lib/domain/log/log-acceptance";
import type { LogAnswer } from "@/lib/domain/log/log-answer";
import { now, today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { logDelivery, namedEntry, sessionLogSchema } from "./schema";

export type Delivery =
  | { readonly kind: "answered"; readonly answers: readonly LogAnswer[] }
  /** The link does not open, or the request is not from our own page: all alike. */
  | { readonly kind: "closed" }
  | { readonly kind: "unreadable" };

/** Takes over what a phone sends, one log after the other, so that a correction finds what it corrects. */
export async function ingestLogs(linkId: string, body: unknown): Promise<Delivery> {
  if ((await headers()).get("origin") !== env().origin) return { kind: "closed" };
  const scope = await currentLinkScope(linkId);
  const state = scope && (await findLinkState(scope, linkId));
  if (!scope || !state) return { kind: "closed" };
  const delivery = logDelivery.safeParse(body);
  if (!delivery.success) return { kind: "unreadable" };
  const answers: LogAnswer[] = [];
  for (const entry of delivery.data.logs) {
    const answer = await takeIn(scope, linkId, entry, state.timeZone);
    if (answer === "closed") return { kind: "closed" };
    if (answer) answers.push(answer);
  }
  return { kind: "answered", answers };
}

/** Nothing for an entry that does not even have a name: there is nobody to answer. */
async function takeIn(scope: LinkScope, linkId: string, entry: unknown, timeZone: string) {
  const parsed = sessionLogSchema.safeParse(entry);
  if (!parsed.success) {
    const named = namedEntry.safeParse(entry);
    return named.success ? unreadableAnswer(named.data.id) : undefined;
  }
  const arrival = { now: now(), today: today(timeZone) };
  return (await recordSessionLog(scope, linkId, parsed.data, arrival)) ?? "closed";
}
