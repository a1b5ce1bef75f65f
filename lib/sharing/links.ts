import "server-only";
import { getClinicStanding } from "@/db/queries/clinics";
import { listShareLinks, type ShareLinkListing } from "@/db/queries/share-links";
import type { ClinicScope } from "@/db/scope";
import { makePin } from "@/lib/auth/link-pin";
import type { PrintedLink } from "@/lib/domain/program/sheet-sources";
import { shareLinkExpiry } from "@/lib/domain/sharing/link-end";
import { shareCode } from "@/lib/domain/sharing/share-code";
import { isLinkLive, shareToken } from "@/lib/domain/sharing/share-token";
import { codeInPrint } from "@/lib/domain/text/typed-code";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";

/** What a new link of a program is issued with; `reviewOn` is the program's end, a local date of the clinic. */
export function linkTerms(program: { reviewOn?: string | undefined; timeZone: string }, pinHash?: string) {
  const expiresAt = shareLinkExpiry({ ...program, now: now(), programEnd: program.reviewOn || undefined });
  return { shareKey: env().shareKey, expiresAt, label: "", pinHash, now: now() };
}

/** A PIN for a link that is about to be made; nothing where the clinic does not want one on every link. */
export async function loadNewLinkPin(scope: ClinicScope) {
  const { pinPolicy } = await getClinicStanding(scope);
  return pinPolicy === "required" ? makePin() : undefined;
}

/** The address a QR carries: the token stands after `#`, so that no log or referrer sees it. */
export function shareAddress(link: { id: string; generation: number }): string {
  return `${env().origin}/p#${shareToken(env().shareKey, link.id, link.generation)}`;
}

/** What of a link its address and code are made of. */
export type LiveLink = Pick<ShareLinkListing, "id" | "generation" | "hasCode">;

/** A link as a sheet shows it: its address, and where to type which short code. */
export function inPrint(link: LiveLink): PrintedLink {
  const { origin, shareKey } = env();
  const address = `${origin.replace(/^https?:\/\//, "")}/code`;
  const code = codeInPrint(shareCode(shareKey, link.id, link.generation));
  return { shareUrl: shareAddress(link), ...(link.hasCode && { shortCode: { address, code } }) };
}

/** The link of a program that opens now. */
export async function findLiveLink(scope: ClinicScope, programId: string): Promise<LiveLink | undefined> {
  const links = await listShareLinks(scope, programId);
  return links.find((link) => isLinkLive(link, now()));
}

/** The link that a program's sheet prints now. */
export async function findPrintedLink(scope: ClinicScope, programId: string): Promise<PrintedLink> {
  const live = await findLiveLink(scope, programId);
  return live ? inPrint(live) : {};
}
