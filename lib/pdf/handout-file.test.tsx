import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { PdfObjects } from "./check/pdf-objects";
import { readPdf } from "./read-pdf";
import { renderHandout } from "./render";
import { renderHandoutHere } from "./render-here";
import { buildFixture, SHARE_URL } from "./test-fixtures";

const LARGEST_WITH_EIGHT = 110_000;

function modelOf(count: number) {
  return buildHandout(buildFixture({ count }), { shareUrl: SHARE_URL, printedOn: "2026-11-22" });
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  for (const script of ["build-fonts", "build-worker"])
    execFileSync(process.execPath, [`scripts/${script}.mjs`]);
});

describe("the file", () => {
  it("names title, author and language, links to the web only, and runs nothing", async () => {
    const file = await readPdf(await renderHandoutHere(modelOf(4)));
    expect(file).toMatchObject({
      title: "Exercises for Amira, Northside Physiotherapy",
      author: "Northside Physiotherapy",
      language: "en-GB",
      hasScript: false,
      opensWithAction: false,
    });
    expect(new Set(file.pages.flatMap((page) => page.links))).toEqual(new Set([SHARE_URL]));
  });

  it("embeds a subset of each font it uses and no other font", async () => {
    const document = buildFixture({ count: 1, note: "Łukasz Çağla" });
    const bytes = await renderHandoutHere(buildHandout(document, { printedOn: "2026-11-22" }));
    const pdf = await PdfObjects.read(bytes);
    const descriptors = pdf.ofType("FontDescriptor");
    expect(descriptors).toHaveLength(4);
    for (const descriptor of descriptors) {
      expect(pdf.name(descriptor, "FontName")).toMatch(/^[A-Z]{6}\+(AtkinsonHyperlegibleNext|NotoSans)-/);
      expect(pdf.bytes(descriptor, "FontFile2")?.length).toBeGreaterThan(1000);
    }
  });

  it("stays small with eight exercises and their drawings", async () => {
    expect((await renderHandoutHere(modelOf(8))).byteLength).toBeLessThan(LARGEST_WITH_EIGHT);
  });

  it("prints names of many scripts, each in an embedded face of its own", async () => {
    const clinic = { ...buildFixture({ count: 1 }).clinic, name: "田中さくら" };
    const document = { ...buildFixture({ count: 1, note: "धीरे" }), clinic, patientLabel: "محمد Ali 3 Жук" };
    const bytes = await renderHandoutHere(buildHandout(document, { printedOn: "2026-11-22" }));
    const pdf = await PdfObjects.read(bytes);
    const names = pdf.ofType("FontDescriptor").map((one) => pdf.name(one, "FontName")?.slice(7));
    for (const face of ["NotoSansArabic", "NotoSansDevanagari", "NotoSansSC", "NotoSans"]) {
      expect(names).toContain(`${face}-${face === "NotoSansArabic" ? "Bold" : "Regular"}`);
    }
    const { title, pages } = await readPdf(bytes);
    expect(title).toBe("Exercises for محمد Ali 3 Жук, 田中さくら");
    for (const word of ["محمد", "Ali3", "Жук", "田中さくら", "धीरे"]) expect(pages[0]?.words).toContain(word);
  });
});

describe("the worker", () => {
  it("sets sheets asked for at once, each with its own words", async () => {
    const files = await Promise.all(
      [1, 2, 3].map((count) => renderHandout({ model: modelOf(count) }, "clinic")),
    );
    const names = await Promise.all(files.map(readPdf));
    names.forEach((file, index) => {
      const words = file.pages.map((page) => page.words).join("");
      expect(words.match(/Stoporeaseif/g)).toHaveLength(index + 1);
    });
  });

  it("gives the same sheet as this thread", async () => {
    const [there, here] = await Promise.all([
      renderHandout({ model: modelOf(2) }, "clinic"),
      renderHandoutHere(modelOf(2)),
    ]);
    expect((await readPdf(there)).pages).toEqual((await readPdf(here)).pages);
  });

  it("answers unavailable when a sheet cannot be set, and goes on with the next", async () => {
    const broken = Object.assign(modelOf(1), { masthead: null });
    await expect(renderHandout({ model: broken }, "clinic")).rejects.toMatchObject({ code: "unavailable" });
    await expect(renderHandout({ model: modelOf(1) }, "clinic")).resolves.toBeInstanceOf(Uint8Array);
  });
});
