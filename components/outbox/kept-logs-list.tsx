import { useEffect, useState } from "react";
import { linkIdOfPath } from "@/lib/domain/sharing/link-copies";
import { counted } from "./counted";
import { LogSummary } from "./log-summary";
import type { OutboxEntry } from "./outbox-store";

/**
 * On the page of a closed link: the sessions that are still on this phone, and what becomes of them. Everything else of
 * the link goes from the phone.
 */
export function KeptLogsList() {
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
  return (
    <section aria-labelledby="kept" className="mx-auto grid max-w-prose gap-4 px-4 pb-16">
      <h2 id="kept" className="text-2xl">
        {counted(entries.length, "session")} {entries.length === 1 ? "is" : "are"} kept on this phone
      </h2>
      <p>
        Your clinic does not have {entries.length === 1 ? "it" : "them"} yet. Nothing is lost. Open your new
        link on this phone, and {entries.length === 1 ? "it is" : "they are"} sent. Or show this page at your
        next visit.
      </p>
      <ul className="grid gap-3">
        {entries.map(({ log }) => (
          <li key={log.id} className="rounded border border-line-strong px-4 py-3">
            <LogSummary log={log} />
          </li>
        ))}
      </ul>
    </section>
  );
}
