import "server-only";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { reserveGuess } from "@/db/mutations/sign-in";
import { LinkScope, SignInScope } from "@/db/scope";
import { now } from "@/lib/clock";
import {
  CODES_IN_ALL,
  CODES_PER_ADDRESS,
  hashShareCode,
  readShareCode,
} from "@/lib/domain/sharing/share-code";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { guessKey } from "./guess-key";
import { grantLinkCookie } from "./link-cookie";

export type CodeOutcome =
  | { readonly outcome: "open"; readonly path: string }
  /** Unknown, mistyped, expired, revoked, or not allowed any more by the clinic: all alike. */
  | { readonly outcome: "closed" }
  | { readonly outcome: "too-many"; readonly retryInMinutes: number };

/** Trades the short code of a share link, typed from paper, for a cookie that is limited to that link. */
export async function tradeCode(typed: string): Promise<CodeOutcome> {
  const sent = await headers();
  if (sent.get("origin") !== env().origin) return { outcome: "closed" };
  const code = readShareCode(typed);
  if (code === undefined) return { outcome: "closed" };
  const { database } = await getDatabase();
  const address = clientAddress(sent.get("x-forwarded-for"));
  const permit = await reserveGuess(
    SignInScope.forEmail(database, ""),
    [
      { key: guessKey(`code-address:${address}`), limit: CODES_PER_ADDRESS },
      { key: guessKey("code"), limit: CODES_IN_ALL },
    ],
    now(),
  );
  if (!permit.allowed) return { outcome: "too-many", retryInMinutes: permit.retryInMinutes };
  const path = await grantLinkCookie(LinkScope.forCodeHash(database, hashShareCode(env().shareKey, code)));
  return path === undefined ? { outcome: "closed" } : { outcome: "open", path };
}
