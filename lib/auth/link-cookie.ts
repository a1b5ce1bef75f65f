import "server-only";
import { cookies } from "next/headers";
import { recordLinkOpened } from "@/db/mutations/share-links";
import { findPresentedLink } from "@/db/queries/share-links";
import type { LinkScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { linkCookieValue } from "@/lib/domain/sharing/share-token";
import { env } from "@/lib/env";
import { linkCookieName } from "./link-scope";

/** Gives the bearer of a live link a cookie that is limited to it; answers the page to go to, or nothing. */
export async function grantLinkCookie(scope: LinkScope): Promise<string | undefined> {
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
  return path;
}
