import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** What stands on a button, and what it is called in full. */
export interface ToolWords {
  readonly short: string;
  readonly full: string;
}

/** The words of what changes how the page looks. */
export type ReadingToolWords = Readonly<Record<"larger" | "smaller" | "dark" | "light", ToolWords>>;

/** Said by the server: the page itself has no sentences to make. */
export function readingToolWords(words: PageWords): ReadingToolWords {
  const { larger, largerText, smaller, smallerText, dark, darkColours, light, lightColours } = words.page;
  return {
    larger: { short: say(words, larger), full: say(words, largerText) },
    smaller: { short: say(words, smaller), full: say(words, smallerText) },
    dark: { short: say(words, dark), full: say(words, darkColours) },
    light: { short: say(words, light), full: say(words, lightColours) },
  };
}
