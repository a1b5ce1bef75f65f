import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FairQueue } from "./fair-queue";

function drain(queue: FairQueue<string>): string[] {
  const taken: string[] = [];
  for (let job = queue.next(); job !== undefined; job = queue.next()) taken.push(job);
  return taken;
}

const LIMITS = { most: 40, ofOne: 40 };

describe("the queue of sheets", () => {
  it("lets a single sheet pass before the rest of somebody's many", () => {
    const queue = new FairQueue<string>(LIMITS);
    for (const job of ["a1", "a2", "a3"]) queue.add("a", job);
    queue.add("b", "b1");
    expect(drain(queue)).toEqual(["a1", "b1", "a2", "a3"]);
  });

  it("gives nobody more places than one may have", () => {
    const queue = new FairQueue<string>({ most: 4, ofOne: 2 });
    expect(["a1", "a2", "a3"].map((job) => queue.add("a", job).isTaken)).toEqual([true, true, false]);
    expect(drain(queue)).toEqual(["a1", "a2"]);
  });

  it("takes a place of who has most for who has fewer, and none where that would be no fairer", () => {
    const queue = new FairQueue<string>({ most: 4, ofOne: 3 });
    for (const job of ["a1", "a2", "a3"]) queue.add("a", job);
    expect(queue.add("b", "b1")).toEqual({ isTaken: true });
    expect(queue.add("c", "c1")).toEqual({ isTaken: true, displaced: "a3" });
    expect(queue.add("d", "d1")).toEqual({ isTaken: true, displaced: "a2" });
    expect(queue.add("e", "e1")).toEqual({ isTaken: false });
    expect(queue.add("a", "a4")).toEqual({ isTaken: false });
    expect([queue.size, drain(queue)]).toEqual([4, ["a1", "b1", "c1", "d1"]]);
  });

  it("gives every job once, each owner's in their order, and nobody waits longer than a round", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 }), (owners) => {
        const queue = new FairQueue<string>(LIMITS);
        owners.forEach((owner, index) => {
          queue.add(owner, `${owner}${index}`);
        });
        expect(queue.size).toBe(owners.length);
        const taken = drain(queue);
        expect(queue.size).toBe(0);
        expect(taken.toSorted()).toEqual(owners.map((owner, index) => `${owner}${index}`).toSorted());
        for (const owner of new Set(owners)) {
          const numbers = taken.filter((job) => job.startsWith(owner)).map((job) => Number(job.slice(1)));
          expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
          expect(taken.findIndex((job) => job.startsWith(owner))).toBeLessThan(new Set(owners).size);
        }
      }),
    );
  });
});
