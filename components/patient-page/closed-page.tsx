import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** The large button that calls the clinic. */
export const CALL = buttonClass(
  "primary",
  "lg",
  "h-auto! min-h-16 w-full text-2xl! whitespace-normal! text-center",
);

/** At the thumb, whatever else the page says. */
export const EMERGENCY =
  "fixed inset-x-4 bottom-[calc(0.75rem+env(safe-area-inset-bottom))] z-10 mx-auto flex min-h-12 max-w-prose items-center justify-center rounded border-2 border-stop bg-stop-soft px-4 font-semibold text-stop-ink no-underline";

/** What is said of a link that does not open, around what is known of its clinic. No icon: each would be a script more. */
export function ClosedPage({ words, children }: { words: PageWords; children?: ReactNode }) {
  const { closed, closedText, newerSheet, newerSheetText } = words.page;
  return (
    <div className="mx-auto grid max-w-prose content-start gap-8 px-4 pt-12 pb-28">
      <div className="grid gap-2">
        <h1 className="text-3xl">{say(words, closed)}</h1>
        <p>{say(words, closedText)}</p>
      </div>
      {children}
      <section aria-labelledby="newer-sheet" className="grid gap-3">
        <h2 id="newer-sheet" className="text-xl">
          {say(words, newerSheet)}
        </h2>
        <p>{say(words, newerSheetText)}</p>
        <CodeWay words={words} />
      </section>
    </div>
  );
}

/** The way in by the short code of the paper. */
export function CodeWay({ words }: { words: PageWords }) {
  return (
    <a
      href="/code"
      className="inline-flex min-h-11 items-center font-semibold text-accent-ink underline underline-offset-4"
    >
      {say(words, words.page.typeCode)}
    </a>
  );
}
