import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type SessionLog, sessionLogContent } from "@/lib/domain/log/session-log";
import type { LinkRecord, OutboxEntry, OutboxStore } from "./outbox-store";

interface StoredEntry extends OutboxEntry {
  readonly order?: number;
}

interface OutboxSchema extends DBSchema {
  entries: { key: number; value: StoredEntry; indexes: { link: string; log: [string, string] } };
  links: { key: string; value: LinkRecord };
}

let opened: Promise<IDBPDatabase<OutboxSchema>> | undefined;

function database(): Promise<IDBPDatabase<OutboxSchema>> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openDB<OutboxSchema>("homestretch", 1, {
    upgrade(fresh) {
      const entries = fresh.createObjectStore("entries", { keyPath: "order", autoIncrement: true });
      entries.createIndex("link", "linkId");
      entries.createIndex("log", ["linkId", "log.id"], { unique: true });
      fresh.createObjectStore("links", { keyPath: "linkId" });
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** A transaction that is on the disk when it is done, not only in the browser's memory. */
async function write() {
  return (await database()).transaction(["entries", "links"], "readwrite", { durability: "strict" });
}

/** Changes the entry of a log, unless it says something else by now. */
async function change(
  linkId: string,
  log: SessionLog,
  next: (entry: StoredEntry) => StoredEntry | undefined,
): Promise<void> {
  const transaction = await write();
  const entries = transaction.objectStore("entries");
  const entry = await entries.index("log").get([linkId, log.id]);
  if (entry?.order !== undefined && sessionLogContent(entry.log) === sessionLogContent(log)) {
    const changed = next(entry);
    await (changed ? entries.put(changed) : entries.delete(entry.order));
  }
  await transaction.done;
}

/** The phone's own store. It holds marks, numbers and the patient's notes; no name, and no word of the program. */
export const outboxDatabase: OutboxStore = {
  async put(linkId, log) {
    const transaction = await write();
    const entries = transaction.objectStore("entries");
    const before = await entries.index("log").get([linkId, log.id]);
    await entries.put({ ...(before?.order !== undefined && { order: before.order }), linkId, log });
    await transaction.done;
  },
  async entries(linkId) {
    return (await database()).getAllFromIndex("entries", "link", linkId);
  },
  remove: (linkId, log) => change(linkId, log, () => undefined),
  mark: (linkId, log, refusal) =>
    change(linkId, log, ({ refusal: _, ...entry }) => (refusal ? { ...entry, refusal } : entry)),
  async link(linkId) {
    return (await database()).get("links", linkId);
  },
  async updateLink(linkId, values) {
    const transaction = await write();
    const links = transaction.objectStore("links");
    await links.put({ ...(await links.get(linkId)), ...values, linkId });
    await transaction.done;
  },
  async adopt(linkId, programId) {
    const transaction = await write();
    const entries = transaction.objectStore("entries");
    for (const link of await transaction.objectStore("links").getAll()) {
      if (!link.isClosed || link.programId !== programId || link.linkId === linkId) continue;
      for (const entry of await entries.index("link").getAll(link.linkId)) {
        const isThere = await entries.index("log").getKey([linkId, entry.log.id]);
        if (isThere === undefined) await entries.put({ ...entry, linkId });
      }
    }
    await transaction.done;
  },
};

/** Every log that waits behind a link that was found closed, and behind the one that is named. */
export async function keptEntries(linkId: string | undefined): Promise<OutboxEntry[]> {
  const links = await (await database()).getAll("links");
  const closed = new Set(links.filter(({ isClosed }) => isClosed).map((link) => link.linkId));
  const entries = await (await database()).getAll("entries");
  return entries.filter((entry) => entry.linkId === linkId || closed.has(entry.linkId));
}
