import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** "New" or "Changed": the exercise is otherwise than in the version before. */
export function ChangeMark({ words, kind }: { words: PageWords; kind: "new" | "changed" }) {
  const { markNew, markChanged } = words.sheet;
  return (
    <span className="rounded-full border border-go bg-go-soft px-2.5 py-0.5 text-base font-semibold text-go-ink print:border-ink print:bg-transparent print:text-ink">
      {say(words, kind === "new" ? markNew : markChanged)}
    </span>
  );
}
