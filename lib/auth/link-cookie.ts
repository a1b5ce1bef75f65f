import "server-only";
import { cookies } from "next/headers";
import { recordLinkOpened } from "@/db/mutations/share-link-visits";
import { findPresentedLink, type PresentedLink } from "@/db/queries/share-links";
import type { LinkScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { linkCookieValue, linkOfPinPass, pinPass } from "@/lib/domain/sharing/share-token";
import { env } from "@/lib/env";
import { linkCookieName } from "./link-scope";

/** Where the PIN of a link is typed. */
const PIN_PAGE = "/p/pin";
const PIN_PASS_MINUTES = 15;

function isSecure(): boolean {
  return env().origin.startsWith("https:");
}

function pinPassName(): string {
  return isSecure() ? "__Secure-homestretch-pin" : "homestretch-pin";
}

/**
 * Lets the bearer of a live link's token or code in: straight to the program, or to the page that asks for the PIN. That
 * a link has one is told to nobody else. Answers the page to go to, or nothing.
 */
export async function letBearerIn(scope: LinkScope): Promise<string | undefined> {
  const link = await findPresentedLink(scope);
  if (!link) return undefined;
  return link.pinHash === null ? grantLinkCookie(scope, link) : grantPinPass(link);
}

/** Gives the bearer of a live link a cookie that is limited to it; answers the page to go to, or nothing. */
export async function grantLinkCookie(
  scope: LinkScope,
  link: Pick<PresentedLink, "linkId" | "generation" | "expiresAt" | "pinHash">,
): Promise<string | undefined> {
  if (!(await recordLinkOpened(scope, link.linkId, now()))) return undefined;
  const path = `/p/${link.linkId}`;
  const value = linkCookieValue(env().shareKey, link.linkId, link.generation, link.pinHash);
  (await cookies()).set(linkCookieName(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path,
    expires: link.expiresAt,
  });
  return path;
}

async function grantPinPass({ linkId }: PresentedLink): Promise<string> {
  const endsAt = new Date(now().getTime() + PIN_PASS_MINUTES * 60_000);
  (await cookies()).set(pinPassName(), pinPass(env().shareKey, linkId, endsAt), {
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    path: PIN_PAGE,
    expires: endsAt,
  });
  return PIN_PAGE;
}

/** The link whose token or code this browser has shown lately; undefined for anybody else. */
export async function linkAwaitingPin(): Promise<string | undefined> {
  const pass = (await cookies()).get(pinPassName())?.value;
  return pass === undefined ? undefined : linkOfPinPass(env().shareKey, pass, now());
}
