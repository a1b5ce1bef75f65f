import { expect, test } from "vitest";
import { together } from "./together";

test("what was read comes by its name", async () => {
  expect(await together({ one: Promise.resolve(1), word: Promise.resolve("two") })).toEqual({
    one: 1,
    word: "two",
  });
});

test("a failure is told only once everything else has come to its end", async () => {
  const ends: string[] = [];
  const slow = (async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    ends.push("slow");
  })();
  const failing = Promise.reject(new Error("refused"));
  await expect(together({ failing, slow })).rejects.toThrow("refused");
  expect(ends).toEqual(["slow"]);
});
