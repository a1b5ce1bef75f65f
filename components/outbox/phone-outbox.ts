import { clearDevice } from "./clear-device";
import { askLinkState, deliverLogs } from "./deliver-logs";
import { createOutbox, type Outbox } from "./outbox";
import { outboxDatabase } from "./outbox-database";
import { signalAfter } from "./signal-after";

const LOCK = "homestretch-outbox";
/**
 * A tab that the phone has put to sleep may hold the lock for ever, and so may a page that WebKit keeps for going back
 * to. Sending twice does no harm, so nobody waits for either as long as a request may take.
 */
const LOCK_PATIENCE_MS = 5_000;

const outboxes = new Map<string, Outbox>();
const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(LOCK);

/** The outbox of a link in this tab. It sends by itself whenever there is a chance that it gets through. */
export function outboxOf(linkId: string): Outbox {
  const known = outboxes.get(linkId);
  if (known) return known;
  const outbox = createOutbox(linkId, {
    store: outboxDatabase,
    deliver: deliverLogs,
    askState: askLinkState,
    exclusively,
    after,
    random: Math.random,
    now: Date.now,
    announce: () => tabs?.postMessage(linkId),
    clearDevice: () => clearDevice(linkId),
  });
  outboxes.set(linkId, outbox);
  tabs?.addEventListener("message", ({ data }) => {
    if (data === linkId) void outbox.refresh();
  });
  window.addEventListener("online", () => void outbox.reconnect());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void outbox.contact();
  });
  return outbox;
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  try {
    return await navigator.locks.request(LOCK, { signal: signalAfter(LOCK_PATIENCE_MS) }, work);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "TimeoutError")) throw error;
    return navigator.locks.request(LOCK, { steal: true }, work);
  }
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
