import { sql } from "drizzle-orm";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { keptTold } from "@/lib/domain/program/told-words";
import { programs } from "./programs";

/** The told words of a draft as its row holds them, typed by this user. */
export function toldToRow(draft: ProgramDraft, userId: string) {
  const told = keptTold(draft);
  return { toldWords: told ?? null, toldBy: told ? userId : null };
}

/** The same for a row that is there: whoever saves the words as they are has not typed them. */
export function toldToSavedRow(draft: ProgramDraft, userId: string) {
  const { toldWords } = toldToRow(draft, userId);
  if (!toldWords) return { toldWords: null, toldBy: null };
  const isSame = sql`${programs.toldWords} = ${JSON.stringify(toldWords)}::jsonb`;
  return { toldWords, toldBy: sql`case when ${isSame} then ${programs.toldBy} else ${userId}::uuid end` };
}
