import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { openServer } from "./server";
import { findPostgresBinaries } from "./test/postgres-binaries";
import { startPostgres } from "./test/postgres-server";

const NORMAL_WITHIN_MS = 10_000;
const binaries = findPostgresBinaries();
// The embedded store is a part of the process: it cannot be away.
const canBeTried = process.env.HOMESTRETCH_TEST_DATABASE === "server" && binaries !== undefined;

it.skipIf(!canBeTried)("a server that was away is found again by the same connection pool", async () => {
  const server = await startPostgres(binaries ?? "");
  const handle = openServer(server.url, 3);
  const ask = () => handle.database.execute(sql`select 1`);
  await Promise.all([ask(), ask(), ask()]);
  await server.goDown();
  await expect(ask()).rejects.toThrow();
  await expect(ask()).rejects.toThrow();
  await server.comeBack();
  const back = Date.now();
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) break;
    expect(Date.now() - back).toBeLessThan(NORMAL_WITHIN_MS);
  }
  await handle.close();
  await server.stop();
});
