import { describe, expect, it, vi } from "vitest";
import type { DeliveryOutcome } from "./drain-outbox";
import { createOutbox, type OutboxPorts } from "./outbox";
import { retryDelay } from "./retry-delay";
import { makeLog, makeStore } from "./test-fixtures";

const LINK = "link";
const STATE = { programId: "program", versionNumber: 1, today: "2026-11-22" };

function makeOutbox(outcome: (call: number) => DeliveryOutcome | Promise<DeliveryOutcome>) {
  const store = makeStore();
  let calls = 0;
  const deliver = vi.fn<OutboxPorts["deliver"]>(async () => {
    calls += 1;
    return outcome(calls);
  });
  const waits: number[] = [];
  const ports: { -readonly [port in keyof OutboxPorts]: OutboxPorts[port] } = {
    store,
    deliver,
    askState: async () => STATE,
    exclusively: (work) => work(),
    after: (milliseconds) => {
      waits.push(milliseconds);
      return () => {};
    },
    random: () => 0.5,
    now: () => 7,
    announce: () => {},
    clearDevice: vi.fn(async () => {}),
  };
  return { outbox: createOutbox(LINK, ports), store, deliver, waits, ports };
}

const answered = (...answers: { id: string; status: "accepted" }[]): DeliveryOutcome => ({
  kind: "answered",
  answers,
});
const accepted = (log: { id: string }) => ({ id: log.id, status: "accepted" }) as const;

describe("an outbox", () => {
  it("says that a log waits before it is sent, and that it was sent", async () => {
    const log = makeLog();
    const { outbox, store } = makeOutbox(() => answered(accepted(log)));
    await outbox.queue(log);
    expect(outbox.view()).toMatchObject({ waiting: 1 });
    await outbox.send();
    expect(outbox.view()).toMatchObject({ waiting: 0, sending: false, lastSentAt: 7 });
    expect(store.all()).toEqual([]);
  });

  it("keeps the wording that was typed while the one before was on its way", async () => {
    const log = makeLog();
    const edited = { ...log, note: "better" };
    const { outbox, store } = makeOutbox(async (call) => {
      if (call === 1) await store.put(LINK, edited);
      return answered(accepted(log));
    });
    await store.put(LINK, log);
    await outbox.send();
    expect(store.all()).toEqual([]);
    const { outbox: other, store: kept } = makeOutbox(async (call) => {
      if (call > 1) return { kind: "failed" };
      await kept.put(LINK, edited);
      return answered(accepted(log));
    });
    await kept.put(LINK, log);
    await other.send();
    expect(kept.all()).toMatchObject([{ log: edited }]);
  });

  it("waits longer after each failure", async () => {
    const { outbox, store, waits } = makeOutbox(() => ({ kind: "failed" }));
    await store.put(LINK, makeLog());
    for (let tries = 0; tries < 3; tries += 1) await outbox.send();
    expect(waits).toEqual([3_000, 5_000, 9_000]);
    expect(store.all()).toHaveLength(1);
  });

  it("sends one by one when the whole was unreadable, and goes on past the one to blame", async () => {
    const [good, bad, last] = [makeLog(), makeLog(), makeLog()];
    const { outbox, store, deliver } = makeOutbox(() => ({ kind: "failed" }));
    deliver.mockImplementation(async (_, logs) =>
      logs.includes(bad) ? { kind: "unreadable" } : answered(...logs.map(accepted)),
    );
    for (const log of [good, bad, last]) await store.put(LINK, log);
    await outbox.send();
    expect(store.all()).toMatchObject([{ log: bad, refusal: { reason: "unreadable" } }]);
  });

  it("clears the device when the link is closed, and keeps what waits", async () => {
    const { outbox, store, ports } = makeOutbox(() => ({ kind: "closed" }));
    await store.put(LINK, makeLog());
    await outbox.send();
    expect(ports.clearDevice).toHaveBeenCalledOnce();
    expect(outbox.view()).toMatchObject({ isClosed: true, waiting: 1 });
  });

  it("sends what waited behind a closed link through the new link of the same program", async () => {
    const log = makeLog();
    const { outbox, store, deliver } = makeOutbox(() => answered(accepted(log)));
    await store.put("old", log);
    await store.updateLink("old", { programId: "program", isClosed: true });
    await store.put("another", makeLog());
    await store.updateLink("another", { programId: "another program", isClosed: true });
    await outbox.contact();
    expect(deliver).toHaveBeenCalledWith(LINK, [log]);
    expect(store.all()).toMatchObject([{ linkId: "another" }]);
  });

  it("asks again at once when the device is online before anything gets through", async () => {
    const { outbox, ports } = makeOutbox(() => ({ kind: "failed" }));
    const answers = [undefined, undefined, "closed"] as const;
    let asked = 0;
    ports.askState = async () => answers[asked++];
    ports.after = (_, work) => {
      work();
      return () => {};
    };
    await outbox.reconnect();
    expect(asked).toBe(3);
    expect(outbox.view()).toMatchObject({ isClosed: true });
  });

  it("leaves it at five unanswered questions, and sends all the same", async () => {
    const { outbox, store, deliver, ports } = makeOutbox(() => ({ kind: "failed" }));
    await store.put(LINK, makeLog());
    let asked = 0;
    ports.askState = async () => {
      asked += 1;
      return undefined;
    };
    const waits: number[] = [];
    ports.after = (milliseconds, work) => {
      waits.push(milliseconds);
      if (waits.length <= 4) work();
      return () => {};
    };
    await outbox.reconnect();
    expect(asked).toBe(5);
    expect(deliver).toHaveBeenCalledOnce();
    expect(waits).toEqual([250, 500, 1_000, 2_000, 3_000]);
  });

  it("offers again what was refused for a reason that passes, and nothing else", async () => {
    const [later, never] = [makeLog(), makeLog()];
    const { outbox, store, deliver } = makeOutbox(() => answered(accepted(later)));
    for (const log of [later, never]) await store.put(LINK, log);
    await store.mark(LINK, later, { reason: "future-day", message: "" });
    await store.mark(LINK, never, { reason: "too-old", message: "" });
    await outbox.contact();
    expect(deliver).toHaveBeenCalledExactlyOnceWith(LINK, [later]);
    expect(outbox.view().refused).toMatchObject([{ log: never }]);
  });
});

it("never waits longer than about five minutes, nor less than a second", () => {
  expect(retryDelay(0, () => 0)).toBe(1_000);
  expect(retryDelay(1_000, () => 1)).toBe(301_000);
});
