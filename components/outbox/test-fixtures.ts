import { type SessionLog, sessionLogContent } from "@/lib/domain/log/session-log";
import type { LinkRecord, OutboxEntry, OutboxStore } from "./outbox-store";

/** A phone's store in memory, with the promises of the real one: every call happens wholly or not at all. */
export function makeStore(): OutboxStore & { all: () => readonly OutboxEntry[] } {
  let entries: OutboxEntry[] = [];
  const links = new Map<string, LinkRecord>();
  const isOf = (linkId: string, id: string) => (entry: OutboxEntry) =>
    entry.linkId === linkId && entry.log.id === id;
  const same = (linkId: string, log: SessionLog) => (entry: OutboxEntry) =>
    isOf(linkId, log.id)(entry) && sessionLogContent(entry.log) === sessionLogContent(log);
  return {
    all: () => entries,
    async put(linkId, log) {
      const at = entries.findIndex(isOf(linkId, log.id));
      entries = at < 0 ? [...entries, { linkId, log }] : entries.with(at, { linkId, log });
    },
    entries: async (linkId) => entries.filter((entry) => entry.linkId === linkId),
    async remove(linkId, log) {
      entries = entries.filter((entry) => !same(linkId, log)(entry));
    },
    async mark(linkId, log, refusal) {
      const at = entries.findIndex(same(linkId, log));
      if (at >= 0) entries = entries.with(at, { linkId, log, ...(refusal && { refusal }) });
    },
    link: async (linkId) => links.get(linkId),
    async updateLink(linkId, change) {
      links.set(linkId, { ...links.get(linkId), ...change, linkId });
    },
    async adopt(linkId, programId) {
      const closed = [...links.values()].filter((link) => link.isClosed && link.programId === programId);
      const from = new Set(closed.map((link) => link.linkId));
      entries = entries.map((entry) => (from.has(entry.linkId) ? { ...entry, linkId } : entry));
    },
  };
}

let count = 0;

/** A log like any other; nothing about it matters but what the test says. */
export function makeLog(over: Partial<SessionLog> = {}): SessionLog {
  count += 1;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
    versionNumber: 1,
    localDate: "2026-11-22",
    note: "",
    items: [{ itemId: "a0000000-0000-4000-8000-000000000001", outcome: "done", times: 1 }],
    ...over,
  };
}
