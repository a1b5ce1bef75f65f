import "server-only";
import { headers } from "next/headers";
import { askForMoreTime, openCalendar } from "@/db/mutations/share-link-visits";
import { findPresentedLink } from "@/db/queries/share-links";
import { calendarSecret } from "@/lib/domain/sharing/share-token";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { currentLinkScope } from "./link-scope";

/** The scope of a patient who sends something from our own page; undefined for anybody else. */
async function scopeOfSender(linkId: string) {
  const isOurs = (await headers()).get("origin") === env().origin;
  return isOurs ? currentLinkScope(linkId) : undefined;
}

/** The patient asks the clinic to keep the link open for longer; false for anybody without the link's cookie. */
export async function askClinicForMoreTime(linkId: string): Promise<boolean> {
  const scope = await scopeOfSender(linkId);
  return scope !== undefined && (await askForMoreTime(scope, linkId, now()));
}

/** The address of the link's calendar, which works from now on; undefined for anybody without the link's cookie. */
export async function openLinkCalendar(linkId: string): Promise<string | undefined> {
  const scope = await scopeOfSender(linkId);
  const link = scope && (await findPresentedLink(scope));
  if (!scope || !link) return undefined;
  const secret = calendarSecret(env().shareKey, linkId, link.generation);
  const isOpen = await openCalendar(scope, linkId, secret);
  return isOpen ? `${env().origin}/p/calendar/${secret}.ics` : undefined;
}
