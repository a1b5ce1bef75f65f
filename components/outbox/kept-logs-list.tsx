import { useEffect, useState } from "react";
import { linkIdOfPath } from "@/lib/domain/sharing/link-copies";
import { say } from "@/lib/domain/words/say";
import { LogSummary } from "./log-summary";
import type { OutboxEntry } from "./outbox-store";
import type { KeptWords } from "./outbox-words";

/**
 * On the page of a closed link: the sessions that are still on this phone, and what becomes of them. Everything else of
 * the link goes from the phone.
 */
export function KeptLogsList({ words, language }: { words: KeptWords; language: string }) {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  useEffect(() => {
    const read = async () => {
      const { keptEntries, outboxDatabase } = await import("./outbox-database");
      const linkId = linkIdOfPath(window.location.pathname);
      if (linkId !== undefined) {
        const { clearDevice } = await import("./clear-device");
        await clearDevice(linkId);
        await outboxDatabase.updateLink(linkId, { isClosed: true });
      }
      setEntries(await keptEntries(linkId));
    };
    read().catch(() => {
      // A phone that keeps nothing has nothing to show.
    });
  }, []);
  if (entries.length === 0) return null;
  const { kept, keptText } = words.player;
  const count = entries.length;
  return (
    <section aria-labelledby="kept" className="mx-auto grid max-w-prose gap-4 px-4 pb-16">
      <h2 id="kept" className="text-2xl">
        {say(words, kept, { count })}
      </h2>
      <p>{say(words, keptText, { count })}</p>
      <ul className="grid gap-3">
        {entries.map(({ log }) => (
          <li key={log.id} className="rounded border border-line-strong px-4 py-3">
            <LogSummary {...{ words, log, language }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
