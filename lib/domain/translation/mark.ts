import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { PartStatus } from "./document-translation";

/** In which language a part is read, and how far its words may be relied on. */
export interface Mark {
  readonly kind: "language" | "checked" | "draft" | "english";
  /** Name and profession of who answers for the words. */
  readonly reviewer?: string;
}

/** A part that there are no words for in the patient's language. */
export const IN_ENGLISH: Mark = { kind: "english" };
/** A part with nothing to be relied on: in the language, or the same in every one. */
export const IN_THE_LANGUAGE: Mark = { kind: "language" };

const KINDS = { signed: "language", checked: "checked", draft: "draft", stale: "draft" } as const;

/** What is said of a part, by what there is of it in the language. */
export function markOf(part: PartStatus | undefined): Mark {
  if (!part) return IN_ENGLISH;
  const { status, reviewer } = part;
  return { kind: KINDS[status], ...(reviewer !== undefined && { reviewer }) };
}

/** The line that stands at a part, in the patient's language; nothing where its words need none. */
export function markLine(words: Words<"marks">, { kind }: Mark): string | undefined {
  const { inEnglish, draft, checked } = words.marks;
  if (kind === "english") return say(words, inEnglish);
  if (kind === "draft") return say(words, draft);
  return kind === "checked" ? say(words, checked) : undefined;
}
