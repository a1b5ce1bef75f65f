import "server-only";
import { cookies } from "next/headers";
import { getDatabase } from "@/db/client";
import { findPresentedLink } from "@/db/queries/share-links";
import { LinkScope } from "@/db/scope";
import { hashToken, isSameSecret, linkCookieValue } from "@/lib/domain/sharing/share-token";
import { env } from "@/lib/platform/env";
import { pathCookie } from "./cookie-names";
import { isRowId } from "./is-row-id";

/** The cookie a link's token is traded for. Its path limits it to that link. */
export function linkCookie(path: string) {
  return pathCookie("homestretch-link", path);
}

/** The scope of the patient who holds this link's cookie; the link's row is read again on every request. */
export async function currentLinkScope(linkId: string): Promise<LinkScope | undefined> {
  if (!isRowId(linkId)) return undefined;
  const presented = (await cookies()).get(linkCookie("/").name)?.value;
  if (!presented) return undefined;
  const { database } = await getDatabase();
  const scope = LinkScope.forLink(database, linkId);
  const link = await findPresentedLink(scope);
  if (!link) return undefined;
  const expected = linkCookieValue(env().shareKey, link.linkId, link.generation, link.pinHash);
  return isSameSecret(presented, expected) ? scope : undefined;
}

/** A scope that sees the link behind a calendar address, if it lives. */
export async function linkScopeForCalendarSecret(secret: string): Promise<LinkScope> {
  const { database } = await getDatabase();
  return LinkScope.forCalendarHash(database, hashToken(secret));
}

/** A scope that sees the link behind a token, if it lives. */
export async function linkScopeForTokenHash(tokenHash: string): Promise<LinkScope> {
  const { database } = await getDatabase();
  return LinkScope.forTokenHash(database, tokenHash);
}
