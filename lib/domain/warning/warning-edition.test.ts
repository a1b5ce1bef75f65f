import { describe, expect, it } from "vitest";
import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import type { DocumentWarningCard } from "./document-warning-card";
import { warningEdition } from "./warning-edition";

const card = (dates: Partial<DocumentWarningCard>): DocumentWarningCard => ({
  textVersion: "2.0",
  groups: [],
  notSure: "",
  ...dates,
});

const edition = (of: DocumentWarningCard) => warningEdition(ENGLISH_SHEET, of, "en-GB");

describe("warningEdition", () => {
  it("says which text it is and when it was written", () => {
    expect(edition(card({ writtenOn: "2026-11-30" }))).toBe("Warning text 2.0, written 30 November 2026.");
  });

  it("claims no review for a document that was frozen under the old name", () => {
    expect(edition(card({ textVersion: "1.1", reviewedOn: "2026-11-22" }))).toBe(
      "Warning text 1.1, written 22 November 2026.",
    );
    expect(edition(card({ textVersion: "1.1" }))).toBe("Warning text 1.1.");
  });
});
