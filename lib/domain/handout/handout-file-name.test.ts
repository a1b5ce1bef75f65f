import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition, handoutFileName } from "./handout-file-name";

function nameOf(patientLabel: string, title: string, number = 2): string {
  return handoutFileName({
    patientLabel,
    program: { id: "p", title, goal: "", habitAfter: "", habitAt: "", diaryWeeks: 2 },
    version: { number, publishedOn: "2026-11-22", therapistName: "Sam" },
  });
}

describe("handoutFileName", () => {
  it("names the person, the program and the version", () => {
    expect(nameOf("Anna", "First weeks: settle and keep moving")).toBe(
      "Anna - First weeks settle and keep moving - v2.pdf",
    );
    expect(nameOf("Anna", "First weeks", 0)).toBe("Anna - First weeks - draft.pdf");
  });

  it("holds nothing that a file system or a header could misread", () => {
    expect(nameOf("../../etc", 'a"b\\c/d\r\nX: 1')).toBe("etc - a b c d X 1 - v2.pdf");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (label, title) => {
        const name = nameOf(label, title);
        expect(name).not.toMatch(/[\\/:*?"<>|%\p{C}]/u);
        expect(name).toMatch(/v2\.pdf$/);
        expect(name.length).toBeLessThan(260);
      }),
    );
  });
});

describe("contentDisposition", () => {
  it("gives plain letters and the real name", () => {
    expect(contentDisposition("inline", "Zoë - Rücken (neu) - v1.pdf")).toBe(
      `inline; filename="Zoe - Rucken (neu) - v1.pdf"; filename*=UTF-8''Zo%C3%AB%20-%20R%C3%BCcken%20%28neu%29%20-%20v1.pdf`,
    );
  });

  it("is a header that every runtime takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (label) => {
        const value = contentDisposition("attachment", nameOf(label, "Program"));
        expect(new Headers({ "Content-Disposition": value }).get("Content-Disposition")).toBe(value);
      }),
    );
  });
});
