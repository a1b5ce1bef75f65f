import { describe, expect, it } from "vitest";
import { makeLog } from "@/components/outbox/test-fixtures";
import type { SessionLog } from "@/lib/domain/log/session-log";
import { logsOnTheirWay, logsSeen } from "./logs-on-their-way";

type Outbox = Parameters<typeof logsSeen>[1];
type Session = Parameters<typeof logsOnTheirWay>[2][number];

function outboxWith({
  queued = [],
  refused = [],
}: {
  queued?: SessionLog[];
  refused?: SessionLog[];
}): Outbox {
  const entry = (log: SessionLog) => ({ linkId: "link", log });
  return {
    queued: queued.map(entry),
    refused: refused.map((log) => ({
      ...entry(log),
      refusal: { reason: "unknown-item" as const, message: "This exercise is not in your program." },
    })),
  };
}

/** What a page shows that has seen the outbox in these states, one after the other. */
function shownAfter(states: readonly Outbox[], sessions: readonly Session[] = []) {
  const now = states.at(-1) ?? outboxWith({});
  const seen = states.reduce(logsSeen, []);
  return logsOnTheirWay(seen, now, sessions).map(({ log, isSent }) => ({ id: log.id, isSent }));
}

const NOTHING = outboxWith({});

describe("sessions on their way", () => {
  const log = makeLog();

  it("wait, then count as sent until the clinic's list has them", () => {
    const states = [NOTHING, outboxWith({ queued: [log] })];
    expect(shownAfter(states)).toEqual([{ id: log.id, isSent: false }]);
    expect(shownAfter([...states, NOTHING])).toEqual([{ id: log.id, isSent: true }]);
    expect(shownAfter([...states, NOTHING], [{ id: log.id, corrects: null }])).toEqual([]);
  });

  it("do not count as sent when they were refused", () => {
    const states = [outboxWith({ queued: [log] }), outboxWith({ refused: [log] })];
    expect(shownAfter(states)).toEqual([]);
  });

  it("do not come back as sent once the refused one was deleted from the phone", () => {
    const states = [outboxWith({ queued: [log] }), outboxWith({ refused: [log] }), NOTHING];
    expect(shownAfter(states)).toEqual([]);
  });

  it("show only the new wording once the refused one was replaced", () => {
    const replacement = makeLog();
    const states = [
      outboxWith({ queued: [log] }),
      outboxWith({ refused: [log] }),
      // Both are there for a moment: the new one is kept before the old one goes.
      outboxWith({ queued: [replacement], refused: [log] }),
      outboxWith({ queued: [replacement] }),
    ];
    expect(shownAfter(states)).toEqual([{ id: replacement.id, isSent: false }]);
    expect(shownAfter([...states, NOTHING])).toEqual([{ id: replacement.id, isSent: true }]);
  });

  it("show the one that was refused again when it is sent after all", () => {
    const states = [outboxWith({ queued: [log] }), outboxWith({ refused: [log] })];
    expect(shownAfter([...states, outboxWith({ queued: [log] })])).toEqual([{ id: log.id, isSent: false }]);
    expect(shownAfter([...states, outboxWith({ queued: [log] }), NOTHING])).toEqual([
      { id: log.id, isSent: true },
    ]);
  });

  it("leave out what a later one corrects, on the phone or at the clinic", () => {
    const correction = makeLog({ corrects: log.id });
    const states = [outboxWith({ queued: [log] }), outboxWith({ queued: [correction] })];
    expect(shownAfter(states)).toEqual([{ id: correction.id, isSent: false }]);
    expect(shownAfter([outboxWith({ queued: [log] })], [{ id: "b", corrects: log.id }])).toEqual([]);
  });
});
