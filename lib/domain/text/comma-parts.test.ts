import { describe, expect, it } from "vitest";
import { partsOf } from "./comma-parts";

describe("partsOf", () => {
  it("takes what stands between commas and semicolons, once", () => {
    expect(partsOf(" rainbow, hip lift B; rainbow ,, ")).toEqual(["rainbow", "hip lift B"]);
    expect(partsOf("")).toEqual([]);
  });
});
