import type { OutboxEntry } from "./outbox-store";

/** What a screen shows of the outbox of one link. */
export interface OutboxView {
  readonly waiting: number;
  /** What waits, oldest first. */
  readonly queued: readonly OutboxEntry[];
  readonly sending: boolean;
  readonly refused: readonly OutboxEntry[];
  /** Milliseconds. */
  readonly lastSentAt?: number | undefined;
  /** The clinic was asked, and the link does not open any more. */
  readonly isClosed: boolean;
}

export const EMPTY_OUTBOX: OutboxView = {
  waiting: 0,
  queued: [],
  sending: false,
  refused: [],
  isClosed: false,
};
