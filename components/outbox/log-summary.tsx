import { dayInWords } from "@/lib/domain/dates/date-words";
import type { ItemOutcome } from "@/lib/domain/log/log-limits";
import { say } from "@/lib/domain/words/say";
import type { SummaryWords } from "./outbox-words";

/** What a session says in a few words, wherever it is kept. */
export interface SummarisedLog {
  readonly localDate: string;
  readonly items: readonly { readonly outcome: ItemOutcome }[];
  readonly pain?: number | null;
  readonly effort?: number | null;
  readonly note: string;
}

type LogSummaryProps = {
  words: SummaryWords;
  log: SummarisedLog;
  /** In which dates are written. */
  language: string;
};

/** The day, what was done, and how it was. */
export function LogSummary({ words, log, language }: LogSummaryProps) {
  const { localDate, items, pain, effort, note } = log;
  const { logExercises, logPain, logEffort, logNote } = words.player;
  const done = items.filter(({ outcome }) => outcome !== "skipped").length;
  const facts = [
    items.length > 0 && say(words, logExercises, { done, total: items.length }),
    typeof pain === "number" && say(words, logPain, { score: pain }),
    typeof effort === "number" && say(words, logEffort, { score: effort }),
  ].filter((fact) => fact !== false);
  return (
    <>
      <p className="font-semibold">{dayInWords(localDate, language)}</p>
      <p className="tabular-nums">{facts.join(" · ")}</p>
      {note !== "" && (
        <p dir="auto" className="whitespace-pre-line">
          {say(words, logNote, { note })}
        </p>
      )}
    </>
  );
}
