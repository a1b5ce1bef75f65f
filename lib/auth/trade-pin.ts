import "server-only";
import { headers } from "next/headers";
import { getDatabase } from "@/db/client";
import { forgivePinMisses, reservePinGuess } from "@/db/mutations/share-link-visits";
import { findPresentedLink, type PresentedLink } from "@/db/queries/share-links";
import { LinkScope } from "@/db/scope";
import { pinState, readPin } from "@/lib/domain/sharing/share-pin";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { grantLinkCookie, linkAwaitingPin } from "./link-cookie";
import { isPasswordRight } from "./password";

export type PinOutcome =
  | { readonly outcome: "open"; readonly path: string }
  | { readonly outcome: "wrong" }
  /** Too many wrong ones: for a while, or until staff unlock it. */
  | { readonly outcome: "paused"; readonly retryInMinutes: number }
  | { readonly outcome: "locked" }
  /** The link does not live, or its token was not shown lately: all alike. */
  | { readonly outcome: "closed" };

/** Trades the PIN of a link, whose token or code was right, for the link's cookie. */
export async function tradePin(typed: string): Promise<PinOutcome> {
  if ((await headers()).get("origin") !== env().origin) return { outcome: "closed" };
  const linkId = await linkAwaitingPin();
  if (linkId === undefined) return { outcome: "closed" };
  const { database } = await getDatabase();
  const scope = LinkScope.forLink(database, linkId);
  const link = await findPresentedLink(scope);
  if (!link) return { outcome: "closed" };
  const pin = readPin(typed);
  if (pin === undefined) return refusalOf(link) ?? { outcome: "wrong" };
  // The PIN was taken off the link in the meantime.
  if (link.pinHash === null) return opened(await grantLinkCookie(scope, link));
  const guess = await reservePinGuess(scope, linkId, now());
  if (!guess) return refusalOf(link) ?? { outcome: "closed" };
  if (guess.pinHash === null || !(await isPasswordRight(pin, guess.pinHash))) {
    const after = await findPresentedLink(scope);
    return after ? (refusalOf(after) ?? { outcome: "wrong" }) : { outcome: "closed" };
  }
  if (!(await forgivePinMisses(scope, linkId, guess.pinHash))) return { outcome: "wrong" };
  return opened(await grantLinkCookie(scope, { ...link, pinHash: guess.pinHash }));
}

function opened(path: string | undefined): PinOutcome {
  return path === undefined ? { outcome: "closed" } : { outcome: "open", path };
}

function refusalOf(link: PresentedLink): PinOutcome | undefined {
  const state = pinState(link, now());
  if (state === "open") return undefined;
  if (state === "locked" || link.pinPausedUntil === null) return { outcome: "locked" };
  const retryInMinutes = Math.ceil((link.pinPausedUntil.getTime() - now().getTime()) / 60_000);
  return { outcome: "paused", retryInMinutes };
}
