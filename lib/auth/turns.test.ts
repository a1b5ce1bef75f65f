import { describe, expect, it } from "vitest";
import { type Asker, NoTurnError, Turns } from "./turns";

const LIMITS = { atOnce: 1, waiting: 6, waitingOfOne: 4 };

/** Work that is done when told, one after the other; what was done, in order. */
function bench(limits = LIMITS) {
  const turns = new Turns(limits);
  const done: string[] = [];
  const refused: string[] = [];
  let most = 0;
  let running = 0;
  const release: (() => void)[] = [];
  const ask = (name: string, asker: Partial<Asker> = {}) =>
    turns
      .take({ origin: name.replace(/\d+$/, ""), isKnown: false, ...asker }, async () => {
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => release.push(resolve));
        running -= 1;
        done.push(name);
      })
      .catch((error) => {
        expect(error).toBeInstanceOf(NoTurnError);
        refused.push(name);
      });
  const finish = async () => {
    for (let idle = 0; idle < 3; idle += 1) {
      await new Promise(setImmediate);
      for (const resolve of release.splice(0)) {
        resolve();
        idle = -1;
      }
    }
  };
  return { ask, finish, done, refused, most: () => most };
}

describe("turns", () => {
  it("let no more work at once than told, and everybody who waits in the end", async () => {
    const { ask, finish, done, refused, most } = bench({ atOnce: 2, waiting: 20, waitingOfOne: 20 });
    const asked = Array.from({ length: 12 }, (_, number) => ask(`a${number}`));
    await finish();
    await Promise.all(asked);
    expect([done.length, refused.length, most()]).toEqual([12, 0, 2]);
  });

  it("go round the origins, however many of one wait", async () => {
    const { ask, finish, done } = bench();
    for (const name of ["a0", "a1", "a2", "a3", "b1", "c1"]) void ask(name);
    await finish();
    expect(done).toEqual(["a0", "a1", "b1", "c1", "a2", "a3"]);
  });

  it("refuse at once what would wait too long", async () => {
    const { ask, finish, refused, done } = bench();
    for (let number = 0; number < 30; number += 1) void ask(`a${number}`);
    await finish();
    expect(done).toHaveLength(1 + LIMITS.waitingOfOne);
    expect(refused).toHaveLength(25);
  });

  it("give a place of the origin that has most to one that has none", async () => {
    const { ask, finish, refused, done } = bench();
    for (const name of ["a0", "a1", "a2", "a3", "a4", "b1", "b2", "owner"]) void ask(name);
    await finish();
    expect(refused).toEqual(["a4"]);
    expect(done.indexOf("owner")).toBeLessThan(4);
  });

  it("refuse a newcomer only when every place belongs to another origin", async () => {
    const { ask, finish, refused } = bench();
    for (const name of ["x0", "a1", "b1", "c1", "d1", "e1", "f1", "g1"]) void ask(name);
    await finish();
    expect(refused).toEqual(["g1"]);
  });

  it("keep places for the known, and let them go first", async () => {
    const { ask, finish, refused, done } = bench();
    for (const name of ["x0", "a1", "b1", "c1", "d1", "e1", "f1"]) void ask(name);
    void ask("own", { isKnown: true });
    await finish();
    expect(refused).toEqual([]);
    expect(done.slice(0, 2)).toEqual(["x0", "own"]);
  });

  it("go on after work that fails", async () => {
    const turns = new Turns(LIMITS);
    const asker = { origin: "a", isKnown: false };
    const failing = turns.take(asker, () => Promise.reject(new Error("no")));
    const next = turns.take(asker, async () => "done");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("done");
  });
});
