import { sql } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import { logFailure } from "@/lib/platform/log";
import { openTestDatabase } from "./test/database";
import { makeClinic, makePatient } from "./test/factories";

const NAME = "Wilhelmina Featherstonehaugh";

afterEach(() => {
  vi.restoreAllMocks();
});

it("a failed query leaves codes in the log, and neither SQL nor what was typed", async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => written.push(String(line)) > 0);
  const handle = await openTestDatabase("migrated");
  const { scope } = await makeClinic(handle.database);
  const tooLong = makePatient(scope, { name: NAME.repeat(100) });
  const typed = scope.run((transaction) => transaction.execute(sql`select ${NAME}::integer`));
  for (const failing of [tooLong, typed]) {
    const error: unknown = await failing.then(() => undefined).catch((reason: unknown) => reason);
    expect(String(error)).toContain("Wilhelmina");
    const reference = logFailure({ event: "action-failed" }, error);
    expect(written.at(-1)).toContain(reference);
  }
  await handle.close();
  expect(written).toHaveLength(2);
  expect(written[0]).toMatch(/"code":"(23514|22001)"/);
  expect(written[1]).toContain('"code":"22P02"');
  expect(written.join("")).not.toMatch(/Wilhelmina|select|insert|params/i);
});
