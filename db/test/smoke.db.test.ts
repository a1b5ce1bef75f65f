import { mkdtempSync } from "node:fs";
import { expect, test } from "vitest";
import { openEmbedded, openInMemory } from "@/db/embedded/open";
import { migrateDatabase } from "@/db/migrate";
import { countWritesThrough } from "../embedded/durable-filesystem";

test("x", async () => {
  const h = await openInMemory();
  console.log(await migrateDatabase(h));
  console.log(await migrateDatabase(h));
  const f = mkdtempSync("/tmp/hs-");
  const e = await openEmbedded(f);
  await expect(openEmbedded(f)).rejects.toThrow("in use");
  const a = countWritesThrough();
  await migrateDatabase(e);
  console.log(a, countWritesThrough());
  await e.close();
});
