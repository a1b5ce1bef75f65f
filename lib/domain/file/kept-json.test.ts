import { expect, test } from "vitest";
import { keptJson } from "./kept-json";

test("what an address names for good is kept by the browser alone, everything else by nobody", async () => {
  const kept = keptJson([{ id: "bridge" }], true);
  expect(kept.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
  expect(kept.headers.get("content-type")).toContain("application/json");
  expect(await kept.json()).toEqual([{ id: "bridge" }]);
  expect(keptJson([], false).headers.get("cache-control")).toBe("private, no-store");
});
