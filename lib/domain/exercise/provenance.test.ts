import { describe, expect, it } from "vitest";
import { EDITORS, type Provenance, provenanceLine } from "./provenance";

const WRITTEN: Provenance = { articles: [], extent: "", author: EDITORS, writtenOn: "2026-11-22" };

describe("provenanceLine", () => {
  it("says who wrote a text, and that a clinician has yet to sign it", () => {
    expect(provenanceLine(WRITTEN, "en-GB")).toBe(
      "Written by Homestretch editors, to be reviewed by a clinician, 2026-11-22.",
    );
  });

  it("names the articles and what came from them", () => {
    const line = provenanceLine({ ...WRITTEN, articles: ["003", "004"], extent: "steps and dose" }, "en-GB");
    expect(line).toBe(
      "Source: “Lower Back and Hip Pain: A Quick Guide to Pain Relief”; “How To Relieve Lower Back And Hip Pain” " +
        "(steps and dose). Written by Homestretch editors, to be reviewed by a clinician, 2026-11-22.",
    );
  });

  it("names who signed beside who wrote", () => {
    const by = [{ name: "A. Ames", profession: "physiotherapist" as const }];
    expect(provenanceLine(WRITTEN, "en-GB", { by, on: "2026-12-01" })).toBe(
      "Written by Homestretch editors, 2026-11-22. Checked by A. Ames, physiotherapist, 1 December 2026.",
    );
  });

  it("says that an entry is the clinic's own, and what it began as", () => {
    const own: Provenance = { ...WRITTEN, author: "Ada Byron", clinicsOwn: {} };
    expect(provenanceLine(own, "en-GB")).toBe("The clinic's own. Written by Ada Byron, 2026-11-22.");
    expect(provenanceLine({ ...own, clinicsOwn: { copyOf: "Bridge" } }, "en-GB")).toBe(
      "The clinic's own, from “Bridge”. Written by Ada Byron, 2026-11-22.",
    );
  });
});
