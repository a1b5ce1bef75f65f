import { type Mark, markLine } from "@/lib/domain/translation/mark";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import type { PageWords } from "@/lib/domain/words/words";

/** What is said of a part that stayed English, or whose words are not reviewed; of a draft in both languages. */
export function MarkLine({ words, mark }: { words: PageWords; mark: Mark }) {
  const line = markLine(words, mark);
  if (line === undefined) return null;
  return (
    <p className="border-s-4 border-warn ps-3 text-base">
      {line}
      {mark.kind === "draft" && (
        <span lang="en" dir="ltr" className="block">
          {markLine(ENGLISH_PAGE, mark)}
        </span>
      )}
    </p>
  );
}

/** What an element carries whose text is as the mark says. */
export function languageOf({ kind }: Mark): { lang?: "en"; dir?: "ltr" } {
  return kind === "english" ? { lang: "en", dir: "ltr" } : {};
}
