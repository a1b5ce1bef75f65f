import "server-only";
import { findCalendarProgram, findLinkedProgram, type LinkedProgram } from "@/db/queries/share-links";
import { linkScopeForCalendarSecret, readAsPatient } from "@/lib/auth/link-scope";
import { firstDayOf } from "@/lib/domain/adherence/planned-days";
import { buildCalendarFile } from "@/lib/domain/reminder/calendar-file";
import { buildReminderPlan, chosenReminders, reminderMinutes } from "@/lib/domain/reminder/reminder-plan";
import { wordsOf } from "@/lib/domain/words/words-of";
import { now, today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { calendarAddress } from "./schema";

/** The reminders from today on, for whoever holds the link's cookie; undefined for anybody else. */
export async function loadReminderFile(linkId: string, chosen: URLSearchParams): Promise<string | undefined> {
  const linked = await readAsPatient(linkId, (scope) => findLinkedProgram(scope, linkId));
  return linked && calendarOf(linked, chosen, "from-today");
}

/** The same for a calendar that fetches it by its own address, with the days before today too. */
export async function loadCalendarFeed(file: string, chosen: URLSearchParams): Promise<string | undefined> {
  const parsed = calendarAddress.safeParse(file);
  if (!parsed.success) return undefined;
  const linked = await findCalendarProgram(await linkScopeForCalendarSecret(parsed.data));
  return linked && calendarOf(linked, chosen, "whole");
}

function calendarOf(
  { linkId, document, expiresAt }: LinkedProgram,
  chosen: URLSearchParams,
  extent: "from-today" | "whole",
): string {
  const { timeZone } = document.clinic;
  const date = today(timeZone);
  const start = firstDayOf(document);
  const words = wordsOf(document.translation?.language ?? "en", document.clinic.country);
  return buildCalendarFile(words, {
    uid: linkId,
    page: `${env().origin}/p/${linkId}`,
    plan: chosenReminders(buildReminderPlan(document, date), chosen),
    minutes: reminderMinutes(document, date),
    from: extent === "whole" || start > date ? start : date,
    until: expiresAt,
    timeZone,
    now: now(),
  });
}
