import { EventEmitter } from "node:events";
import { afterEach, expect, test } from "vitest";
import { processState } from "../../lib/platform/process-state.mjs";
import { giveRequestId, logWhenAnswered, plainPath } from "./request-log.mjs";

const UUID = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";
const WORDS = new Set(["", "patients", "edit", "new", "p", "calendar", "join", "library"]);

afterEach(() => {
  processState.log = undefined;
});

test("an id that a sender claims is not believed; a trusted proxy's is, when it is one", () => {
  const idOf = (claimed: string | undefined, trustProxy: boolean) => {
    const request = { headers: { "x-request-id": claimed } };
    const id = giveRequestId(request, trustProxy);
    expect(request.headers["x-request-id"]).toBe(id);
    return id;
  };
  expect(idOf("proxy-0001", true)).toBe("proxy-0001");
  for (const claimed of [undefined, "x", "a b", '"}\n{"', "y".repeat(65)]) {
    expect(idOf(claimed, true)).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(idOf("proxy-0001", false)).toMatch(/^[0-9a-f-]{36}$/);
});

test("an address is kept without what could be a secret or a name", () => {
  expect(plainPath(`/patients/${UUID}/edit`, WORDS)).toBe(`/patients/${UUID}/edit`);
  expect(plainPath("/p/calendar/Xk3_pA9dQ-secretsecretsecretsecretsecret12.ics", WORDS)).toBe(
    "/p/calendar/*",
  );
  expect(plainPath(`/join/${"a1".repeat(32)}`, WORDS)).toBe("/join/*");
  expect(plainPath("/library/ada-byron", WORDS)).toBe("/library/*");
});

test("an answer leaves one line, without anything behind the question mark", () => {
  const entries: unknown[] = [];
  const keep = (entry: unknown) => entries.push(entry);
  processState.log = { debug: keep, info: keep, warn: keep, error: keep };
  const answer = (sentStatus: number, writableFinished: boolean) =>
    Object.assign(new EventEmitter(), {
      ...{ sentStatus, writableFinished },
      whenClosed(this: EventEmitter, work: () => void) {
        this.once("close", work);
      },
    });
  const [whole, broken, file] = [answer(200, true), answer(500, false), answer(200, true)];
  logWhenAnswered({ method: "GET" }, whole, { address: "/patients", words: WORDS });
  logWhenAnswered({ method: "POST" }, broken, { address: "/patients/new", words: WORDS });
  logWhenAnswered({ method: "GET" }, file, { address: "/_next/static/chunk.js", words: WORDS });
  for (const response of [whole, broken, file]) response.emit("close");
  expect(entries).toMatchObject([
    { event: "answered", method: "GET", path: "/patients", status: 200 },
    { event: "abandoned", method: "POST", path: "/patients/new", status: 500 },
  ]);
});
