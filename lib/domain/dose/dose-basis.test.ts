import { describe, expect, it } from "vitest";
import { doseBasisInWords } from "./dose-basis";

describe("doseBasisInWords", () => {
  it("gives one sentence for what has been looked up", () => {
    expect(doseBasisInWords("B9")).toHaveLength(1);
  });

  it("says when nobody has confirmed it", () => {
    expect(doseBasisInWords("B2").at(-1)).toMatch(/to be reviewed by a clinician/);
    expect(doseBasisInWords("B8 B9").join(" ")).not.toMatch(/to be reviewed/);
  });

  it("tells a dose of the source from one that is completed", () => {
    expect(doseBasisInWords("SEED")).toEqual(["The source article gives this dose."]);
    expect(doseBasisInWords("SEED+B1")[0]).toMatch(/a part of this dose/);
  });

  it("passes over codes nobody knows", () => {
    expect(doseBasisInWords("X1")).toEqual([]);
  });
});
