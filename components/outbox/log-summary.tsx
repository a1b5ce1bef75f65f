import { dayInWords } from "@/lib/domain/dates/date-words";
import type { ItemOutcome } from "@/lib/domain/log/log-limits";

/** What a session says in a few words, wherever it is kept. */
export interface SummarisedLog {
  readonly localDate: string;
  readonly items: readonly { readonly outcome: ItemOutcome }[];
  readonly pain?: number | null;
  readonly effort?: number | null;
  readonly note: string;
}

/** The day, what was done, and how it was. */
export function LogSummary({ log, language = "en-GB" }: { log: SummarisedLog; language?: string }) {
  const { localDate, items, pain, effort, note } = log;
  const done = items.filter(({ outcome }) => outcome !== "skipped").length;
  const facts = [
    items.length > 0 && `${done} of ${items.length} ${items.length === 1 ? "exercise" : "exercises"}`,
    typeof pain === "number" && `pain ${pain} of 10`,
    typeof effort === "number" && `effort ${effort} of 10`,
  ].filter((fact) => fact !== false);
  return (
    <>
      <p className="font-semibold">{dayInWords(localDate, language)}</p>
      <p className="tabular-nums">{facts.join(" · ")}</p>
      {note !== "" && <p className="whitespace-pre-line">“{note}”</p>}
    </>
  );
}
