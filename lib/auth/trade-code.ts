import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { consumeRateLimit } from "@/db/mutations/guesses";
import { LinkScope, SignInScope } from "@/db/scope";
import {
  CODES_IN_ALL,
  CODES_PER_ADDRESS,
  CODES_PER_SITE,
  hashShareCode,
} from "@/lib/domain/sharing/share-code";
import { readTypedCode } from "@/lib/domain/text/typed-code";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { clientAddress } from "./client-address";
import { addressCounters } from "./guess";
import { guessKey } from "./guess-key";
import { grantLinkAccess } from "./link-cookie";

export type CodeOutcome =
  | { readonly outcome: "open"; readonly path: string }
  /** Unknown, mistyped, expired, revoked, or not allowed any more by the clinic: all alike. */
  | { readonly outcome: "closed" }
  | { readonly outcome: "too-many"; readonly retryInMinutes: number };

/** Trades the short code of a share link, typed from paper, for a cookie that is limited to that link. */
export async function tradeCode(typed: string): Promise<CodeOutcome> {
  const sent = await headers();
  if (sent.get("origin") !== env().origin) return { outcome: "closed" };
  const code = readTypedCode(typed);
  if (code === undefined) return { outcome: "closed" };
  const { database } = await getDatabase();
  const from = clientAddress(sent.get("x-forwarded-for"));
  const limits = { perAddress: CODES_PER_ADDRESS, perSite: CODES_PER_SITE };
  const permit = await consumeRateLimit(
    SignInScope.forEmail(database, ""),
    [
      ...addressCounters("code", from, limits),
      // Of all clinics: it slows down whoever types, and shuts nobody's codes.
      { key: guessKey("code"), limit: CODES_IN_ALL, beyond: "delay" },
    ],
    now(),
  );
  if (!permit.allowed) return { outcome: "too-many", retryInMinutes: permit.retryInMinutes };
  await pause(permit.delayMilliseconds);
  const path = await grantLinkAccess(LinkScope.forCodeHash(database, hashShareCode(env().shareKey, code)));
  return path === undefined ? { outcome: "closed" } : { outcome: "open", path };
}
