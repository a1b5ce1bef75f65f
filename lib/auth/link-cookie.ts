import "server-only";
import { cookies } from "next/headers";
import { recordLinkOpened } from "@/db/mutations/share-link-visits";
import { findPresentedLink, type PresentedLink } from "@/db/queries/share-links";
import type { LinkScope } from "@/db/scope";
import { linkCookieValue, linkOfPinPass, pinPass } from "@/lib/domain/sharing/share-token";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { pathCookie } from "./cookie-names";
import { linkCookie } from "./link-scope";

/** Where the PIN of a link is typed. */
const PIN_PAGE = "/p/pin";
const PIN_PASS_MINUTES = 15;

const pinPassCookie = () => pathCookie("homestretch-pin", PIN_PAGE);

/**
 * Lets the bearer of a live link's token or code in: straight to the program, or to the page that asks for the PIN. That
 * a link has one is told to nobody else. Answers the page to go to, or nothing.
 */
export async function grantLinkAccess(scope: LinkScope): Promise<string | undefined> {
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
  const { name, options } = linkCookie(path);
  (await cookies()).set(name, value, { ...options, expires: link.expiresAt });
  return path;
}

async function grantPinPass({ linkId }: PresentedLink): Promise<string> {
  const endsAt = new Date(now().getTime() + PIN_PASS_MINUTES * 60_000);
  const { name, options } = pinPassCookie();
  (await cookies()).set(name, pinPass(env().shareKey, linkId, endsAt), { ...options, expires: endsAt });
  return PIN_PAGE;
}

/** The link whose token or code this browser has shown lately; undefined for anybody else. */
export async function linkAwaitingPin(): Promise<string | undefined> {
  const pass = (await cookies()).get(pinPassCookie().name)?.value;
  return pass === undefined ? undefined : linkOfPinPass(env().shareKey, pass, now());
}
