import { describe, expect, it, vi } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { SheetCache } from "./sheet-cache";
import { buildFixture } from "./test-fixtures";

const model = (note = "") => buildHandout(buildFixture({ note }), { printedOn: "2026-11-22" });
const making = () => vi.fn(async () => new Uint8Array(8));

describe("SheetCache", () => {
  it("makes an equal sheet once, and another one anew", async () => {
    const cache = new SheetCache(1);
    const make = making();
    await Promise.all([cache.get({ model: model() }, make), cache.get({ model: model() }, make)]);
    await cache.get({ model: model() }, make);
    expect(make).toHaveBeenCalledTimes(1);
    await cache.get({ model: model("Slowly.") }, make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("puts together what a sheet of a known name says once, however long it is asked for", async () => {
    const cache = new SheetCache(1);
    const build = vi.fn(async () => ({ model: model() }));
    const make = making();
    for (let time = 0; time < 3; time += 1) await cache.named("program 1, version 1", build, make);
    expect([build, make].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    // Another name for the same words is no other sheet.
    await cache.named("program 1, version 1, told", build, make);
    expect([build, make].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
    cache.clear();
    await cache.named("program 1, version 1", build, make);
    expect([build, make].map(({ mock }) => mock.calls.length)).toEqual([3, 2]);
  });

  it("remembers no name of a sheet that failed or was cleared while it was made", async () => {
    const cache = new SheetCache(1);
    const build = vi.fn(async () => ({ model: model() }));
    const failing = cache.named("one", build, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    await cache.named("one", build, async () => {
      cache.clear();
      return new Uint8Array(8);
    });
    await cache.named("one", build, making());
    expect(build).toHaveBeenCalledTimes(3);
  });

  it("forgets what failed, and does not keep what is larger than its memory", async () => {
    const cache = new SheetCache(1);
    await expect(cache.get({ model: model() }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    const make = vi.fn(async () => new Uint8Array(2 * 1024 * 1024));
    await cache.get({ model: model() }, make);
    await cache.get({ model: model() }, make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("keeps nothing when told so", async () => {
    const cache = new SheetCache(0);
    const make = making();
    await cache.get({ model: model() }, make);
    await cache.get({ model: model() }, make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
