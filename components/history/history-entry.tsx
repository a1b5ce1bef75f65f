import { useState } from "react";
import { LogSummary } from "@/components/outbox/log-summary";
import { Button } from "@/components/ui/button";
import type { RecordedSession } from "@/lib/domain/adherence/recorded-session";
import { dayInWords } from "@/lib/domain/dates/date-words";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { itemName, type ProgramItem, SessionForm } from "./session-form";

type HistoryEntryProps = {
  words: PlayerWords;
  linkId: string;
  session: RecordedSession;
  items: readonly ProgramItem[];
  language: string;
};

/** One session the clinic has. What came from a phone can be put right from a phone. */
export function HistoryEntry({ words, linkId, session, items, language }: HistoryEntryProps) {
  const { change, changeOf, changeSession, logFromPaper } = words.player;
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging)
    return (
      <SessionForm
        words={words}
        linkId={linkId}
        items={items.filter(({ itemId }) => session.items.some((item) => item.itemId === itemId))}
        versionNumber={session.versionNumber}
        before={asLog(session)}
        heading={say(words, changeSession)}
        onClose={() => setIsChanging(false)}
      />
    );
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded border border-line-strong px-4 py-3">
      <div>
        <LogSummary {...{ words, language }} log={session} />
      </div>
      <ul className="grid gap-1">
        {inOrder(session.items, items).map((item) => (
          <li key={item.itemId}>{itemInWords(words, item, items)}</li>
        ))}
      </ul>
      {session.source === "phone" ? (
        <Button size="lg" className="justify-self-start" onClick={() => setIsChanging(true)}>
          <span aria-hidden>{say(words, change)}</span>
          <span className="sr-only">
            {say(words, changeOf, { day: dayInWords(session.localDate, language) })}
          </span>
        </Button>
      ) : (
        <p className="text-base text-ink-soft">{say(words, logFromPaper)}</p>
      )}
    </article>
  );
}

/** "Hip lift: done, 2 times". */
function itemInWords(
  words: PlayerWords,
  { itemId, outcome, times }: RecordedSession["items"][number],
  items: readonly ProgramItem[],
): string {
  const { logItem, logItemTimes } = words.player;
  const item = say(words, logItem, {
    outcome: outcome === "skipped" ? "other" : outcome,
    name: itemName(words, items, itemId),
  });
  return times > 1 ? say(words, logItemTimes, { item, count: times }) : item;
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
