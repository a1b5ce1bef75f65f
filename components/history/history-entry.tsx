import { useState } from "react";
import { LogSummary } from "@/components/outbox/log-summary";
import { Button } from "@/components/ui/button";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import { dayInWords } from "@/lib/domain/dates/date-words";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { itemName, type ProgramItem, SessionForm } from "./session-form";

type HistoryEntryProps = {
  linkId: string;
  session: RecordedSession;
  items: readonly ProgramItem[];
  language: string;
};

const OUTCOME_WORDS = { done: "done", partly: "some of it", skipped: "not done" } as const;

/** One session the clinic has. What came from a phone can be put right from a phone. */
export function HistoryEntry({ linkId, session, items, language }: HistoryEntryProps) {
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging)
    return (
      <SessionForm
        linkId={linkId}
        items={items.filter(({ itemId }) => session.items.some((item) => item.itemId === itemId))}
        versionNumber={session.versionNumber}
        before={asLog(session)}
        heading="Change this session"
        onClose={() => setIsChanging(false)}
      />
    );
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded border border-line-strong px-4 py-3">
      <div>
        <LogSummary log={session} language={language} />
      </div>
      <ul className="grid gap-1">
        {inOrder(session.items, items).map((item) => (
          <li key={item.itemId}>
            {itemName(items, item.itemId)}: {OUTCOME_WORDS[item.outcome]}
            {item.times > 1 && `, ${item.times} times`}
          </li>
        ))}
      </ul>
      {session.source === "phone" ? (
        <Button size="lg" className="justify-self-start" onClick={() => setIsChanging(true)}>
          Change
          <span className="sr-only"> the session of {dayInWords(session.localDate, language)}</span>
        </Button>
      ) : (
        <p className="text-base text-ink-soft">
          From your paper diary. If something is wrong, tell your clinic.
        </p>
      )}
    </article>
  );
}

/** The exercises as the program has them; those that it has no more come last. */
function inOrder(
  recorded: RecordedSession["items"],
  items: readonly ProgramItem[],
): RecordedSession["items"] {
  const place = (itemId: string) => {
    const found = items.findIndex((item) => item.itemId === itemId);
    return found === -1 ? items.length : found;
  };
  return [...recorded].sort((one, other) => place(one.itemId) - place(other.itemId));
}

/** What was recorded, as a phone would say it. */
function asLog({ id, versionNumber, localDate, pain, effort, note, items }: RecordedSession): SessionLog {
  return {
    id,
    versionNumber,
    localDate,
    ...(pain !== null && { pain }),
    ...(effort !== null && { effort }),
    note,
    items: items.map(({ itemId, outcome, times, setsDone, feeling }) => ({
      itemId,
      outcome,
      times,
      ...(setsDone !== null && { setsDone }),
      ...(feeling !== null && { feeling }),
    })),
  };
}
