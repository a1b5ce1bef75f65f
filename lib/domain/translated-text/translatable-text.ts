import type { Region } from "@/lib/domain/exercise/exercise";
import type { TextName } from "@/lib/domain/signature/signable";
import type { EnglishEntry } from "./translation-lines";

/** An English text of the clinic's library that has translations. */
export interface TranslatableText {
  /** A row's id, a phrase's hash, or the version of the warning text. */
  readonly contentId: string;
  /** What it is called in a list. */
  readonly title: string;
  readonly entry: EnglishEntry;
  /** Of its English today. */
  readonly hash: string;
  /** The clinic wrote the English itself. */
  readonly isOwn: boolean;
  /** Of an exercise. */
  readonly regions: readonly Region[];
  /** The text whose signature covers its English; the clinic's own has none. */
  readonly signedWith?: TextName;
}

/** Names a text among all that are translated. */
export function translatableKey(part: string, contentId: string): string {
  return `${part} ${contentId}`;
}
