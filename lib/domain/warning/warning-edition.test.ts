import { describe, expect, it } from "vitest";
import type { DocumentWarningCard } from "./document-warning-card";
import { warningEdition } from "./warning-edition";

const card = (dates: Partial<DocumentWarningCard>): DocumentWarningCard => ({
  textVersion: "2.0",
  groups: [],
  notSure: "",
  ...dates,
});

describe("warningEdition", () => {
  it("says which text it is and when it was written", () => {
    expect(warningEdition(card({ writtenOn: "2026-11-30" }), "en-GB")).toBe(
      "Warning text 2.0, written 30 November 2026.",
    );
  });

  it("claims no review for a document that was frozen under the old name", () => {
    expect(warningEdition(card({ textVersion: "1.1", reviewedOn: "2026-11-22" }), "en-GB")).toBe(
      "Warning text 1.1, written 22 November 2026.",
    );
    expect(warningEdition(card({ textVersion: "1.1" }), "en-GB")).toBe("Warning text 1.1.");
  });
});
