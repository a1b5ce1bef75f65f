import { buttonClass } from "@/components/ui/button-class";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** The way from the program to the patient's own sessions. */
export function HistorySection({ words, href }: { words: PageWords; href: string }) {
  const { sessions, sessionsText, sessionsOpen } = words.page;
  return (
    <section aria-labelledby="sessions" className="grid justify-items-start gap-4 print:hidden">
      <h2 id="sessions" className="text-2xl">
        {say(words, sessions)}
      </h2>
      <p>{say(words, sessionsText)}</p>
      <a href={href} className={buttonClass("secondary", "lg", "h-auto! min-h-12 px-4! whitespace-normal!")}>
        {say(words, sessionsOpen)}
      </a>
    </section>
  );
}
