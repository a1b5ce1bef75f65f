import "server-only";
import { headers } from "next/headers";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { env } from "@/lib/env";
import { tokenTrade } from "@/lib/sharing/schema";
import { letBearerIn } from "./link-cookie";
import { linkScopeForTokenHash } from "./link-scope";

/**
 * Trades the token of a share link for a cookie that is limited to that link, or for the question of its PIN; answers
 * the page to go to. Unknown, expired and revoked links, and requests of another origin, are alike: undefined.
 */
export async function tradeToken(body: unknown): Promise<{ path: string } | undefined> {
  if ((await headers()).get("origin") !== env().origin) return undefined;
  const parsed = tokenTrade.safeParse(body);
  if (!parsed.success) return undefined;
  const path = await letBearerIn(await linkScopeForTokenHash(hashToken(parsed.data.token)));
  return path === undefined ? undefined : { path };
}
