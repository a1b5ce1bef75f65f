import type { SessionLog } from "@/lib/domain/log/session-log";
import type { LinkStateAnswer } from "./deliver-logs";
import { type Deliver, drainOutbox, offerAgain } from "./drain-outbox";
import type { OutboxStore } from "./outbox-store";
import { EMPTY_OUTBOX, type OutboxView } from "./outbox-view";
import { retryDelay } from "./retry-delay";

/** What the outbox needs of the world around it. */
export interface OutboxPorts {
  readonly store: OutboxStore;
  readonly deliver: Deliver;
  readonly askState: (linkId: string) => Promise<LinkStateAnswer | "closed" | undefined>;
  /** Runs the work while no other tab sends. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs the work later; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly random: () => number;
  readonly now: () => number;
  /** Tells the other tabs that something changed. */
  readonly announce: () => void;
  /** Takes everything off the device that the link has shown, but not the logs. */
  readonly clearDevice: () => Promise<void>;
}

export interface Outbox {
  readonly view: () => OutboxView;
  readonly subscribe: (listener: (view: OutboxView) => void) => () => void;
  /** Resolves when the log is kept on the phone; sending goes on by itself. */
  readonly queue: (log: SessionLog) => Promise<void>;
  /** Asks for the state of the link, then sends; answers the state when the link opens. */
  readonly contact: () => Promise<LinkStateAnswer | undefined>;
  /** As `contact`, when the device has just come back online: asks a few times before it counts as unanswered. */
  readonly reconnect: () => Promise<LinkStateAnswer | undefined>;
  readonly send: () => Promise<void>;
  /** Reads the store again, as after a change in another tab. */
  readonly refresh: () => Promise<void>;
  /** Puts a changed log in the place of one that was refused. */
  readonly replace: (refused: SessionLog, log: SessionLog) => Promise<void>;
  /** Takes a log off the phone for good, as its owner asked. */
  readonly discard: (log: SessionLog) => Promise<void>;
}

/** A device says that it is online a moment before anything gets through. */
const RECONNECT_PAUSES_MS = [250, 500, 1_000, 2_000];

/** The outbox of one link in one tab. */
export function createOutbox(linkId: string, ports: OutboxPorts): Outbox {
  const { store } = ports;
  const listeners = new Set<(view: OutboxView) => void>();
  let view = EMPTY_OUTBOX;
  let failures = 0;
  let running: Promise<void> | undefined;
  let callOff = () => {};

  const show = (change: Partial<OutboxView>) => {
    view = { ...view, ...change };
    for (const listener of listeners) listener(view);
  };

  const refresh = async () => {
    const entries = await store.entries(linkId);
    const link = await store.link(linkId);
    const refused = entries.filter(({ refusal }) => refusal);
    const queued = entries.filter(({ refusal }) => !refusal);
    show({ waiting: queued.length, queued, refused, lastSentAt: link?.lastSentAt });
  };

  const close = async () => {
    await store.updateLink(linkId, { isClosed: true });
    await ports.clearDevice();
    await refresh();
    show({ isClosed: true });
    ports.announce();
  };

  const sendOnce = async () => {
    callOff();
    await refresh();
    if (view.waiting === 0) return;
    show({ sending: true });
    const result = await ports
      .exclusively(() => drainOutbox(store, ports.deliver, linkId))
      .catch(() => "later" as const);
    failures = result === "later" ? failures + 1 : 0;
    if (result === "closed") await close();
    if (result === "empty") await store.updateLink(linkId, { lastSentAt: ports.now() });
    if (result === "later") callOff = ports.after(retryDelay(failures, ports.random), () => void send());
    await refresh();
    ports.announce();
  };

  /** One at a time; what is asked for meanwhile follows. */
  const send = (): Promise<void> => {
    const before = running ?? Promise.resolve();
    const mine = before.then(sendOnce).catch(() => {
      // The store could not be read: the next occasion comes with the next contact.
    });
    const tracked = mine.finally(() => {
      if (running !== tracked) return;
      running = undefined;
      show({ sending: false });
    });
    running = tracked;
    return tracked;
  };

  const answerTo = async (state: LinkStateAnswer | "closed" | undefined) => {
    if (state === "closed") {
      await close();
      return undefined;
    }
    if (state) {
      await store.updateLink(linkId, { programId: state.programId, isClosed: false });
      await store.adopt(linkId, state.programId);
      await offerAgain(store, linkId);
      show({ isClosed: false });
    }
    await send();
    return state;
  };

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    send,
    queue: async (log) => {
      await store.put(linkId, log);
      ports.announce();
      await refresh();
      void send();
    },
    replace: async (refused, log) => {
      await store.put(linkId, log);
      await store.remove(linkId, refused);
      ports.announce();
      void send();
    },
    discard: async (log) => {
      await store.remove(linkId, log);
      ports.announce();
      await refresh();
    },
    contact: async () => answerTo(await ports.askState(linkId)),
    reconnect: async () => {
      let state = await ports.askState(linkId);
      for (const pause of RECONNECT_PAUSES_MS) {
        if (state) break;
        await new Promise<void>((resolve) => ports.after(pause, resolve));
        state = await ports.askState(linkId);
      }
      failures = 0;
      return answerTo(state);
    },
  };
}
