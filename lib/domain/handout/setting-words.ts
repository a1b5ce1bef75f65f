import type { Messages } from "@/lib/domain/words/compiled/messages";
import type { Language, Words } from "@/lib/domain/words/words";

/** Messages of which only setting the sheet knows what they are given. */
const DECIDED_IN_SETTING = [
  ...(["side", "sideHelpOnBack", "sideHelpOnSides"] as const),
  ...(["moreAdvice", "moreOfThis", "moreTopics", "adviceElsewhere"] as const),
  ...(["logo", "drawings", "photographs", "qrCode"] as const),
];

/** What a model takes along of its language: it goes to another thread, and says the rest in finished words. */
export interface SettingWords extends Language {
  readonly dose: Pick<Messages["dose"], "amount">;
  readonly sheet: Pick<Messages["sheet"], (typeof DECIDED_IN_SETTING)[number]>;
}

/** What of a language is needed once the words of a sheet are decided. */
export function settingWords(words: Words<"dose" | "sheet">): SettingWords {
  const { tag, direction } = words;
  const sheet = Object.fromEntries(DECIDED_IN_SETTING.map((key) => [key, words.sheet[key]]));
  return { tag, direction, dose: { amount: words.dose.amount }, sheet: sheet as SettingWords["sheet"] };
}
