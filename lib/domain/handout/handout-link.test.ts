import { describe, expect, it } from "vitest";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildHandout } from "./handout";

const TODAY = { printedOn: "2026-11-23" };
const build = (overrides: Partial<ProgramDocument> = {}) => buildHandout(aProgramDocument(overrides), TODAY);
const withClinic = (changes: Partial<ProgramDocument["clinic"]>) => ({
  clinic: { ...aProgramDocument().clinic, ...changes },
});

describe("the link", () => {
  const url = "https://clinic.example/p#token";

  it("names what opens, and the short code beside it", () => {
    const shortCode = { address: "clinic.example/p", code: "ABCDE-FGHJK" };
    const model = buildHandout(aProgramDocument(), { ...TODAY, shareUrl: url, shortCode });
    expect(model.link?.url).toBe(url);
    expect(model.link?.typed).toBe("Or go to clinic.example/p and type ABCDE-FGHJK");
    expect(model.colophon[1]).toMatch(/^Your web page has every word/);
  });

  it("offers the web page on request while there is no link", () => {
    expect(build().link).toBeUndefined();
    expect(build().colophon[1]).toMatch(/^Ask us for this sheet as a web page/);
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "not a link"])("refuses %s", (shareUrl) => {
    expect(() => buildHandout(aProgramDocument(), { ...TODAY, shareUrl })).toThrow(/not a web address/);
  });
});

describe("the file", () => {
  it("names title, author, language and what stands on each page", () => {
    expect(build()).toMatchObject({
      documentTitle: "Exercises for Amira, Northside Physiotherapy",
      author: "Northside Physiotherapy",
      language: "en-GB",
      paperSize: "A4",
      footer: "Amira · Northside Physiotherapy · 22 November 2026 · Version 2",
    });
    expect(buildHandout(aProgramDocument(), { ...TODAY, paperSize: "Letter" }).paperSize).toBe("Letter");
  });

  it("takes layout and ink from the print, then from the clinic, then the usual ones", () => {
    expect(build()).toMatchObject({ layout: "standard", ink: "colour" });
    const clinic = withClinic({ layout: "large", ink: "mono" });
    expect(build(clinic)).toMatchObject({ layout: "large", ink: "mono" });
    const asked = buildHandout(aProgramDocument(clinic), { ...TODAY, layout: "compact", ink: "colour" });
    expect(asked).toMatchObject({ layout: "compact", ink: "colour" });
  });

  it("says draft instead of a version on a preview", () => {
    expect(build({ version: { ...aProgramDocument().version, number: 0 } }).footer).toMatch(
      /Draft, not for use$/,
    );
  });

  it("is marked as English when the clinic's language is another", () => {
    expect(build(withClinic({ language: "de-DE" })).language).toBe("en-GB");
    expect(build(withClinic({ language: "en-US" })).colophon[2]).toBe("Printed November 23, 2026.");
  });
});
