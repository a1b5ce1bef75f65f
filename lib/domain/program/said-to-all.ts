import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import { USUAL_PAIN_GUIDE } from "./pain-guide";

type SaidWords = Words<"dose" | "sheet">;

/** What to do with some pain, and what comes of it. */
export interface PainAction {
  readonly action: string;
  readonly detail: string;
}

/** What to do with little, more and much pain. */
export function painActions(words: SaidWords): readonly PainAction[] {
  const { painCarryOn, painEaseBack, painStop } = words.sheet;
  const { painCarryOnDetail, painEaseBackDetail, painStopDetail } = words.sheet;
  return [
    { action: say(words, painCarryOn), detail: say(words, painCarryOnDetail) },
    { action: say(words, painEaseBack), detail: say(words, painEaseBackDetail) },
    { action: say(words, painStop), detail: say(words, painStopDetail) },
  ];
}

/** What the patient says and shows back at the end of the visit. */
export function teachBack(words: SaidWords): { readonly lead: string; readonly marks: readonly string[] } {
  const { teachBackLead, teachBackShowed, teachBackWhenToStop, teachBackWhenToGetHelp } = words.sheet;
  return {
    lead: say(words, teachBackLead),
    marks: [teachBackShowed, teachBackWhenToStop, teachBackWhenToGetHelp].map((mark) => say(words, mark)),
  };
}

/**
 * What every sheet and page says whatever is on it, as a signer reads it. It belongs to no exercise and no topic, so it is
 * signed with the warning text, in English. The numbers of the pain guide are the clinic's own and are signed as they are
 * at first.
 */
export function saidToAll(): readonly string[] {
  const words = ENGLISH_SHEET;
  const { carryOnMax, easeBackMax } = USUAL_PAIN_GUIDE;
  const ranges = [`0 to ${carryOnMax}`, `${carryOnMax + 1} to ${easeBackMax}`, `${easeBackMax + 1} to 10`];
  const { lead, marks } = teachBack(words);
  return [
    say(words, words.sheet.painQuestion),
    ...painActions(words).map(({ action, detail }, index) => `${ranges[index]}: ${action}. ${detail}`),
    "The clinic may set other numbers.",
    `${lead} ${marks.join(", ")}.`,
    say(words, words.sheet.diaryInstruction),
  ];
}
