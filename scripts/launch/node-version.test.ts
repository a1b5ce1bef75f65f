import { expect, it } from "vitest";
import { nodeAdvice } from "./node-version.mjs";

it.each(["20.19.0", "22.20.1", "23.1.0"])("says of Node %s that a newer one is faster", (version) => {
  expect(nodeAdvice(version)).toBe(`Node ${version} will do; Node 24 answers pages faster.`);
});

it.each(["24.0.0", "25.3.1"])("says nothing of Node %s", (version) => {
  expect(nodeAdvice(version)).toBeUndefined();
});
