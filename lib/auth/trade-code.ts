import "server-only";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { reserveGuess } from "@/db/mutations/sign-in";
import { LinkScope, SignInScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { CODES_IN_ALL, CODES_PER_ADDRESS, hashShareCode } from "@/lib/domain/sharing/share-code";
import { readTypedCode } from "@/lib/domain/text/typed-code";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { guessKey } from "./guess-key";
import { letBearerIn } from "./link-cookie";

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
  const path = await letBearerIn(LinkScope.forCodeHash(database, hashShareCode(env().shareKey, code)));
  return path === undefined ? { outcome: "closed" } : { outcome: "open", path };
}
