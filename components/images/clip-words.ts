import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";

/** What is said of a clip, to a patient. */
export interface ClipWords {
  readonly watch: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly remove: string;
  readonly keepFailed: string;
  readonly failed: string;
}

const MEGABYTE = 1_000_000;

/** The clip of an exercise, in the words of a patient. */
export function clipWords(words: Words<"player">, name: string, byteCount: number): ClipWords {
  const { clipWatch, clipKeep, clipKeeping, clipKept, clipRemove, clipKeepFailed, clipFailed } = words.player;
  const round = { maximumFractionDigits: 1 };
  const size = new Intl.NumberFormat(words.tag, round).format(Math.max(0.1, byteCount / MEGABYTE));
  return {
    watch: say(words, clipWatch, { name }),
    keep: say(words, clipKeep, { size }),
    keeping: say(words, clipKeeping),
    kept: say(words, clipKept),
    remove: say(words, clipRemove),
    keepFailed: say(words, clipKeepFailed),
    failed: say(words, clipFailed),
  };
}
