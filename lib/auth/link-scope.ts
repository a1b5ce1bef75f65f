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
  const scope = await claimedLinkScope(linkId);
  return scope && (await isPresented(scope)) ? scope : undefined;
}

/**
 * Reads for the patient who holds this link's cookie, in one transaction with the look at the link's row; undefined for
 * anybody else.
 */
export async function readAsPatient<T>(
  linkId: string,
  read: (scope: LinkScope) => Promise<T>,
): Promise<T | undefined> {
  const scope = await claimedLinkScope(linkId);
  return scope?.transaction(async (scope) => ((await isPresented(scope)) ? read(scope) : undefined));
}

/** A scope for whoever sends some cookie for a link: whether it is the link's own is not known yet. */
async function claimedLinkScope(linkId: string): Promise<LinkScope | undefined> {
  if (!isRowId(linkId) || !(await presentedCookie())) return undefined;
  const { database } = await getDatabase();
  return LinkScope.forLink(database, linkId);
}

const presentedCookie = async () => (await cookies()).get(linkCookie("/").name)?.value;

async function isPresented(scope: LinkScope): Promise<boolean> {
  const link = await findPresentedLink(scope);
  if (!link) return false;
  const expected = linkCookieValue(env().shareKey, link.linkId, link.generation, link.pinHash);
  return isSameSecret((await presentedCookie()) ?? "", expected);
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
