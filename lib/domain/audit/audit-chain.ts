import { createHash } from "node:crypto";

/** The hash before the first event of a clinic. */
const CHAIN_START = "0".repeat(64);
const SEPARATOR = "\u001f";

/** An event of the trail and its seal, every field as text the way the chain reads it. */
export interface SealedEvent {
  readonly eventId: string;
  readonly clinicId: string;
  /** UTC with microseconds. */
  readonly happenedAt: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly verb: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: string;
  /** Absent: the event was never sealed, or its seal is gone. */
  readonly seal?: { readonly sequence: number; readonly hash: string };
}

export interface ChainEnd {
  readonly length: number;
  readonly hash: string;
}

/** The hash of an event at its place: it covers the event and the hash before it. */
function hashOfEvent(previous: string, sequence: number, event: SealedEvent): string {
  const { eventId, clinicId, happenedAt, actorKind, actorId, verb, subjectKind, subjectId, details } = event;
  const fields = [
    ...[previous, String(sequence), eventId, clinicId, happenedAt],
    ...[actorKind, actorId, verb, subjectKind, subjectId, details],
  ];
  return createHash("sha256").update(fields.join(SEPARATOR)).digest("hex");
}

/** Walks one clinic's chain and keeps the first thing that is wrong with it. */
export class ChainWalk {
  private previous = CHAIN_START;
  private sequence = 0;
  fault: string | undefined;

  /** @param marks heads that were written down earlier, by length */
  constructor(private readonly marks: readonly ChainEnd[] = []) {}

  /** The next sealed event, in the order of the seals. */
  step(event: SealedEvent): void {
    const { seal } = event;
    if (this.fault !== undefined || !seal) return;
    this.sequence += 1;
    if (seal.sequence !== this.sequence) {
      this.fault = `event ${this.sequence} is missing: after place ${this.sequence - 1} comes place ${seal.sequence}`;
      return;
    }
    const hash = hashOfEvent(this.previous, this.sequence, event);
    if (hash !== seal.hash) {
      this.fault = `event ${this.sequence} (${event.eventId}, ${event.verb}) is not as it was written`;
      return;
    }
    this.previous = hash;
    const mark = this.marks.find(({ length }) => length === this.sequence);
    if (mark && mark.hash !== hash)
      this.fault = `event ${this.sequence} has another hash than the one written down`;
  }

  /** After the last event: whether the chain ends where it says, and what it ends with. */
  finish(told: ChainEnd | undefined): ChainEnd {
    const end = { length: this.sequence, hash: this.previous };
    this.fault ??= this.faultOfEnd(end, told);
    return end;
  }

  private faultOfEnd(end: ChainEnd, told: ChainEnd | undefined): string | undefined {
    const wanted = told ?? { length: 0, hash: CHAIN_START };
    if (wanted.length !== end.length)
      return `the chain has ${end.length} events, and its end says ${wanted.length}`;
    if (wanted.hash !== end.hash) return "the end of the chain has another hash than its last event";
    const longest = Math.max(0, ...this.marks.map(({ length }) => length));
    if (longest > end.length)
      return `the chain had ${longest} events when its end was written down, and has ${end.length}`;
    return undefined;
  }
}
