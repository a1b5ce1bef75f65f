import { describe, expect, it } from "vitest";
import { type ProposedSwap, proposedSwapHref, readProposedSwap } from "./proposed-swap";

describe("a proposed swap", () => {
  it.each<ProposedSwap>([
    { itemId: "5a1c", way: "easier" },
    { itemId: "a&b=c d", way: "harder" },
  ])("comes out of the address as it went in: $way", (swap) => {
    const address = new URL(proposedSwapHref("program", swap), "http://clinic.example");
    expect(address.pathname).toBe("/programs/program/edit");
    expect(readProposedSwap(Object.fromEntries(address.searchParams))).toEqual(swap);
  });

  it.each([
    {},
    { swap: "easier" },
    { item: "5a1c" },
    { swap: "sideways", item: "5a1c" },
    { swap: ["easier", "harder"], item: "5a1c" },
    { swap: "easier", item: ["5a1c"] },
  ])("is none in an address that says something else: %o", (query) => {
    expect(readProposedSwap(query)).toBeUndefined();
  });
});
