import "server-only";
import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import { PIN_MISSES_TO_LOCK, PIN_MISSES_TO_PAUSE, PIN_PAUSE_MINUTES } from "@/lib/domain/sharing/share-pin";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { recordAuditFor } from "../audit";
import { shareLinks } from "../schema";
import type { LinkScope } from "../scope";

export interface PinGuess {
  readonly generation: number;
  readonly pinHash: string | null;
}

/**
 * Counts a PIN as wrong before it is looked at; undefined when the link is paused, locked or gone. One statement, so that
 * guesses at the same moment, in several processes, are counted one after the other.
 */
export function reservePinGuess(scope: LinkScope, linkId: string, now: Date): Promise<PinGuess | undefined> {
  const pauseEnd = new Date(now.getTime() + PIN_PAUSE_MINUTES * 60_000);
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(shareLinks)
      .set({
        pinMisses: sql`${shareLinks.pinMisses} + 1`,
        pinPausedUntil: sql`case when ${shareLinks.pinMisses} + 1 = ${PIN_MISSES_TO_PAUSE}
          then ${pauseEnd.toISOString()}::timestamptz end`,
        pinLockedAt: sql`case when ${shareLinks.pinMisses} + 1 >= ${PIN_MISSES_TO_LOCK}
          then ${now.toISOString()}::timestamptz end`,
      })
      .where(
        and(
          eq(shareLinks.id, linkId),
          isNull(shareLinks.pinLockedAt),
          or(isNull(shareLinks.pinPausedUntil), lte(shareLinks.pinPausedUntil, now)),
        ),
      )
      .returning({
        clinicId: shareLinks.clinicId,
        generation: shareLinks.generation,
        pinHash: shareLinks.pinHash,
        misses: shareLinks.pinMisses,
      });
    if (!row) return undefined;
    const { clinicId, misses, ...guess } = row;
    const actor = { clinicId, kind: "link", id: linkId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "share-link.guess-pin",
      subject: { kind: "share-link", id: linkId },
      details: { misses },
    });
    return guess;
  });
}

/** Forgets the misses after a right PIN; false when the PIN was changed in between. */
export function forgivePinMisses(scope: LinkScope, linkId: string, pinHash: string): Promise<boolean> {
  return scope.run(async (transaction) => {
    const rows = await transaction
      .update(shareLinks)
      .set({ pinMisses: 0, pinPausedUntil: null, pinLockedAt: null })
      .where(and(eq(shareLinks.id, linkId), eq(shareLinks.pinHash, pinHash)))
      .returning({ id: shareLinks.id });
    return rows.length > 0;
  });
}

/** Notes that a patient opened their link; returns false when it does not live any more. */
export function recordLinkOpened(scope: LinkScope, linkId: string, now: Date): Promise<boolean> {
  return noteOnLink(scope, linkId, "share-link.open", { lastOpenedAt: now });
}

/** The patient asks for more time; asking again changes nothing. False when the link does not live. */
export function askForMoreTime(scope: LinkScope, linkId: string, now: Date): Promise<boolean> {
  const renewalAskedAt = sql`coalesce(${shareLinks.renewalAskedAt}, ${now.toISOString()}::timestamptz)`;
  return noteOnLink(scope, linkId, "share-link.ask-renewal", { renewalAskedAt });
}

/** Opens a calendar address for the link by keeping the hash of its secret; false when the link does not live. */
export function openCalendar(scope: LinkScope, linkId: string, secret: string): Promise<boolean> {
  return noteOnLink(scope, linkId, "share-link.subscribe", { calendarHash: hashToken(secret) });
}

type VisitVerb = "share-link.open" | "share-link.ask-renewal" | "share-link.subscribe";

/** Notes something on the link of the scope, with the audit row of it; false when it does not live. */
function noteOnLink(
  scope: LinkScope,
  linkId: string,
  verb: VisitVerb,
  values: PgUpdateSetSource<typeof shareLinks>,
): Promise<boolean> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(shareLinks)
      .set(values)
      .where(eq(shareLinks.id, linkId))
      .returning({ clinicId: shareLinks.clinicId });
    if (!row) return false;
    const actor = { clinicId: row.clinicId, kind: "link", id: linkId } as const;
    await recordAuditFor(scope, transaction, actor, { verb, subject: { kind: "share-link", id: linkId } });
    return true;
  });
}
