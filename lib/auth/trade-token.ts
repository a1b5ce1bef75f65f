import "server-only";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { type ClinicToCall, findClinicOfEndedLink } from "@/db/queries/ended-links";
import { EndedLinkScope } from "@/db/scope";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { env } from "@/lib/platform/env";
import { grantLinkAccess } from "./link-cookie";
import { linkScopeForTokenHash } from "./link-scope";
import { tokenTrade } from "./link-token";

/**
 * Trades the token of a share link for a cookie that is limited to that link, or for the question of its PIN; answers
 * the page to go to. A link that has ended answers which clinic to call, since only who was given the link has its token.
 * Unknown tokens, and requests of another origin, are alike: undefined.
 */
export async function tradeToken(
  body: unknown,
): Promise<{ readonly path: string } | { readonly clinic: ClinicToCall } | undefined> {
  if ((await headers()).get("origin") !== env().origin) return undefined;
  const parsed = tokenTrade.safeParse(body);
  if (!parsed.success) return undefined;
  const tokenHash = hashToken(parsed.data.token);
  const path = await grantLinkAccess(await linkScopeForTokenHash(tokenHash));
  if (path !== undefined) return { path };
  const { database } = await getDatabase();
  const clinic = await findClinicOfEndedLink(EndedLinkScope.forTokenHash(database, tokenHash));
  return clinic && { clinic };
}
