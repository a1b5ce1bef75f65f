import "server-only";
import { cookies, headers } from "next/headers";
import { recordLinkOpened } from "@/db/mutations/share-links";
import { findPresentedLink } from "@/db/queries/share-links";
import { now } from "@/lib/clock";
import { hashToken, linkCookieValue } from "@/lib/domain/share-token";
import { env } from "@/lib/env";
import { tokenTrade } from "@/lib/sharing/schema";
import { linkCookieName, linkScopeForTokenHash } from "./link-scope";

/**
 * Trades the token of a share link for a cookie that is limited to that link; answers the page to go to. Unknown,
 * expired and revoked links, and requests of another origin, are alike: undefined.
 */
export async function tradeToken(body: unknown): Promise<{ path: string } | undefined> {
  if ((await headers()).get("origin") !== env().origin) return undefined;
  const parsed = tokenTrade.safeParse(body);
  if (!parsed.success) return undefined;
  const scope = await linkScopeForTokenHash(hashToken(parsed.data.token));
  const link = await findPresentedLink(scope);
  if (!link || !(await recordLinkOpened(scope, link.linkId, now()))) return undefined;
  const path = `/p/${link.linkId}`;
  (await cookies()).set(linkCookieName(), linkCookieValue(env().shareKey, link.linkId, link.generation), {
    httpOnly: true,
    sameSite: "lax",
    secure: env().origin.startsWith("https:"),
    path,
    expires: link.expiresAt,
  });
  return { path };
}
