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
