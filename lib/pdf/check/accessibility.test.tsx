import { execFileSync } from "node:child_process";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { ReactElement } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { Document, Link, Page, Svg, Text, View } from "../elements";
import { SHEET_FAMILY, SheetFonts } from "../fonts/sheet-fonts";
import { setHandout } from "../render-here";
import { buildFixture, SHARE_URL } from "../test-fixtures";
import { typeset } from "../typeset/typeset";
import { accessibilityFaults, tagCounts } from "./accessibility";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const fonts = new SheetFonts();
const CLAIM = "<pdfuaid:part>1</pdfuaid:part>";

function set(content: ReactElement, title = "A sheet") {
  const sheet = (
    <Document title={title} author="A clinic" language="en-GB">
      <Page size={[400, 300]} style={{ fontFamily: SHEET_FAMILY }}>
        {content}
      </Page>
    </Document>
  );
  return typeset(sheet, { fonts }, new Date("2026-11-22T10:00:00Z"));
}

describe("every layout of the sheet", () => {
  it.each(HANDOUT_LAYOUTS)("keeps PDF/UA-1 and claims it (%s)", async (layout) => {
    const document = buildFixture({ count: 5, note: "تمرن ببطء (2 مرات) ثم ارتح. ক্ষি Nguyễn" });
    const { bytes, faults } = setHandout(
      buildHandout(document, { layout, shareUrl: SHARE_URL, printedOn: "2026-11-22" }),
    );
    expect(faults).toEqual([]);
    expect(await accessibilityFaults(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString("latin1")).toContain(CLAIM);
    expect(await tagCounts(bytes)).toMatchObject({ Document: 1, H1: 1, Link: 1 });
  });
});

describe("a sheet with a mistake", () => {
  const mistakes: [string, ReactElement, RegExp][] = [
    [
      "a level of headings left out",
      <Text key="h" tag="H2">
        A
      </Text>,
      /^14-002/,
    ],
    [
      "a figure without words",
      <Svg key="f" tag="Figure" width={9} height={9} viewBox="0 0 9 9" />,
      /^13-004/,
    ],
    ["a heading cell without a scope", <TableOf key="1" cell={<Text tag="TH">A</Text>} />, /^15-003/],
    [
      "a list that is none",
      <Text key="i" tag="LI">
        A
      </Text>,
      /^09-004/,
    ],
    [
      "words in a list",
      <View key="l" tag="L">
        <Text>A</Text>
      </View>,
      /^09-004/,
    ],
  ];

  it.each(mistakes)("makes no claim: %s", async (_, content, condition) => {
    const { bytes, faults } = set(content);
    expect(faults).not.toEqual([]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain(CLAIM);
    const found = await accessibilityFaults(bytes);
    expect(
      found.some((fault) => condition.test(fault)),
      found.join("\n"),
    ).toBe(true);
    expect(found).toContain("06-002 the claim of PDF/UA-1 is missing");
  });

  it("makes no claim without a title", async () => {
    const { bytes, faults } = set(<Text tag="H1">A</Text>, "");
    expect(faults).toEqual(["no title"]);
    expect(await accessibilityFaults(bytes)).toContain("06-003 no title");
  });
});

describe("the check", () => {
  const good = () =>
    set(
      <View>
        <Text tag="H1">Heading</Text>
        <Link src="https://a.example/">
          <Text>Words</Text>
        </Link>
      </View>,
    );

  /** The good file with something changed by another program. */
  async function changed(change: (document: PDFDocument) => void): Promise<string[]> {
    const document = await PDFDocument.load(good().bytes, { updateMetadata: false });
    change(document);
    return accessibilityFaults(await document.save());
  }

  const dictsOf = (document: PDFDocument, key: string, value: string) =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && String(object.get(PDFName.of(key))) === value ? [object] : [],
      );

  it("finds nothing in a good file", async () => {
    expect(await accessibilityFaults(good().bytes)).toEqual([]);
    expect(await changed(() => undefined)).toEqual([]);
  });

  it.each([
    ["no language", (document: PDFDocument) => document.catalog.delete(PDFName.of("Lang")), /^11-006/],
    [
      "no structure",
      (document: PDFDocument) => document.catalog.delete(PDFName.of("StructTreeRoot")),
      /^01-007/,
    ],
    ["no metadata", (document: PDFDocument) => document.catalog.delete(PDFName.of("Metadata")), /^06-001/],
    [
      "a title that is not shown",
      (document: PDFDocument) => document.catalog.delete(PDFName.of("ViewerPreferences")),
      /^07-001/,
    ],
    [
      "a link that says nothing",
      (document: PDFDocument) => dictsOf(document, "Subtype", "/Link")[0]?.delete(PDFName.of("Contents")),
      /^28-012/,
    ],
    [
      "a link in no element",
      (document: PDFDocument) => dictsOf(document, "Subtype", "/Link")[0]?.delete(PDFName.of("StructParent")),
      /^28-011/,
    ],
    [
      "another order of going through",
      (document: PDFDocument) => dictsOf(document, "Type", "/Page")[0]?.delete(PDFName.of("Tabs")),
      /^28-009/,
    ],
    [
      "letters without Unicode",
      (document: PDFDocument) =>
        dictsOf(document, "Type", "/Font")[0]?.set(PDFName.of("ToUnicode"), document.context.obj({})),
      /^31-027/,
    ],
    [
      "an element of no known kind",
      (document: PDFDocument) => dictsOf(document, "S", "/H1")[0]?.set(PDFName.of("S"), PDFName.of("Big")),
      /^02-001/,
    ],
    [
      "an element that is not in its parent",
      (document: PDFDocument) => dictsOf(document, "S", "/H1")[0]?.delete(PDFName.of("P")),
      /names another parent/,
    ],
  ])("finds %s", async (_, change, condition) => {
    const found = await changed((document) => void change(document));
    expect(
      found.some((fault) => condition.test(fault)),
      found.join("\n"),
    ).toBe(true);
  });
});

function TableOf({ cell }: { readonly cell: ReactElement }) {
  return (
    <View tag="Table">
      <View tag="TR">{cell}</View>
    </View>
  );
}
