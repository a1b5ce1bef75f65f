import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { errorFacts } from "./error-facts";
import { digestOf, guardConsole, log, logFailure } from "./log";
import { processState } from "./process-state.mjs";

const NAME = "Wilhelmina Featherstonehaugh";
const QUERY = `Failed query: insert into "patients" ("name") values ($1)\nparams: ${NAME}\n    at ${NAME} (/home/x.ts:1:2)`;

const written: string[] = [];
const before = { ...console };

beforeEach(() => {
  written.length = 0;
  // Another file of this worker may have made a log that says nothing.
  processState.log = undefined;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => written.push(String(line)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((line) => written.push(String(line)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(console, before);
});

const lines = () =>
  written
    .join("")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** As the database layer throws it: the cause has the values once more. */
function failedQuery(): Error {
  const cause = Object.assign(new Error(`Key (name)=(${NAME}) already exists.`), {
    code: "23505",
    constraint_name: "patients_name_key",
    detail: `Key (name)=(${NAME}) already exists.`,
  });
  return Object.assign(new Error(QUERY, { cause }), { query: "insert", params: [NAME] });
}

describe("errorFacts", () => {
  it("keeps names, codes and places, and no word of a message", () => {
    const facts = errorFacts(failedQuery());
    expect(facts).toMatchObject({
      name: "Error",
      cause: { name: "Error", code: "23505", constraint: "patients_name_key" },
    });
    expect(facts.at?.[0]).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(JSON.stringify(facts)).not.toMatch(/Wilhelmina|insert|params/);
  });

  it("trusts no line of a stack whose message was changed, and no name or code that is a sentence", () => {
    const error = failedQuery();
    // A stack is written when it is first read.
    expect(error.stack).toContain("Wilhelmina");
    error.message = "changed";
    Object.assign(error, { name: `Error of ${NAME}`, code: NAME });
    expect(errorFacts(error)).toEqual({ name: "Error", cause: expect.anything() });
  });

  it.each([NAME, { message: NAME }, null, undefined, 7])("says only what kind of thing %o is", (thrown) => {
    expect(JSON.stringify(errorFacts(thrown))).not.toContain("Wilhelmina");
  });

  it("comes to an end when an error is its own cause", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(errorFacts(error)).length).toBeLessThan(20_000);
  });
});

describe("the log", () => {
  it("is one JSON object a line, with time, level and the request it belongs to", () => {
    const requests = new AsyncLocalStorage<{ id: string }>();
    processState.requests = requests;
    requests.run({ id: "request-1" }, () => log.info({ event: "printed-sheet", sides: 2 }));
    expect(lines()).toEqual([
      { level: "info", time: expect.any(String), requestId: "request-1", event: "printed-sheet", sides: 2 },
    ]);
  });

  it("has the reference that people are shown", () => {
    const reference = logFailure({ event: "action-failed" }, failedQuery());
    expect(lines()).toMatchObject([{ level: "error", event: "action-failed", reference }]);
    expect(written.join("")).not.toMatch(/Wilhelmina|insert|params/);
  });
});

describe("what libraries print", () => {
  it("reaches the log without its words", () => {
    guardConsole();
    console.error(failedQuery());
    console.error(" ⨯ Error:", QUERY, { digest: "123" });
    console.warn(NAME);
    console.log(Object.assign(new Error(NAME), { digest: "4077" }));
    Object.assign(console, before);
    expect(lines()).toHaveLength(4);
    expect(lines()[1]?.at[0]).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(lines()[3]).toMatchObject({ event: "printed", level: "info", reference: "4077" });
    expect(written.join("")).not.toMatch(/Wilhelmina|insert|params/);
  });

  it("and what Node warns of, stays without its words too, and is told by its kind and its place", async () => {
    const listeners = process.listeners("warning");
    guardConsole();
    process.emitWarning(NAME, { type: "DeprecationWarning", code: "DEP0001" });
    await new Promise(setImmediate);
    process.removeAllListeners("warning");
    for (const listener of listeners) process.on("warning", listener);
    expect(lines()).toMatchObject([
      { level: "warn", event: "warning", error: { name: "DeprecationWarning", code: "DEP0001" } },
    ]);
    expect(written.join("")).not.toContain("Wilhelmina");
  });

  it("knows the framework's number of an error, and takes no sentence for one", () => {
    expect(digestOf(Object.assign(new Error(), { digest: "123@E1" }))).toBe("123@E1");
    expect(digestOf(Object.assign(new Error(), { digest: NAME }))).toBeUndefined();
    expect(digestOf("text")).toBeUndefined();
  });
});
