import type { LogRefusal } from "@/lib/domain/log/log-answer";
import type { SessionLog } from "@/lib/domain/log/session-log";

/** Why a log stays on the phone. */
export interface Refusal {
  readonly reason: LogRefusal | "conflict";
  /** In the clinic's words, in English: for a reason that came up after this page. */
  readonly message?: string;
}

/** A log on the phone that the clinic does not have yet. */
export interface OutboxEntry {
  readonly linkId: string;
  readonly log: SessionLog;
  /** Absent while it waits to be sent. */
  readonly refusal?: Refusal;
}

/** What the phone remembers of a link. */
export interface LinkRecord {
  readonly linkId: string;
  /** Two links of one program take the same logs. */
  readonly programId?: string;
  /** Milliseconds. */
  readonly lastSentAt?: number;
  /** The clinic was asked and the link did not open. */
  readonly isClosed?: boolean;
}

/** Where logs lie until the clinic has them. Each call is one transaction: it has happened wholly or not at all. */
export interface OutboxStore {
  /** Adds a log at the end of the queue, or puts it in the place of the one with the same id. */
  put(linkId: string, log: SessionLog): Promise<void>;
  /** The logs of a link in the order in which they were put. */
  entries(linkId: string): Promise<readonly OutboxEntry[]>;
  /** Takes a log away, unless it says something else by now. */
  remove(linkId: string, log: SessionLog): Promise<void>;
  /** Marks a log as refused, or as waiting again, unless it says something else by now. */
  mark(linkId: string, log: SessionLog, refusal: Refusal | undefined): Promise<void>;
  link(linkId: string): Promise<LinkRecord | undefined>;
  updateLink(linkId: string, change: Omit<LinkRecord, "linkId">): Promise<void>;
  /** Hands what waits behind closed links of a program over to its open link. */
  adopt(linkId: string, programId: string): Promise<void>;
}
