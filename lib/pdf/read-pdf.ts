import type { PDFDocumentProxy } from "pdfjs-dist";

export interface PrintedText {
  readonly text: string;
  readonly fontSize: number;
  /** Points from the left and from the top of the paper. */
  readonly x: number;
  readonly y: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** All words in the order of the file, without white space: line ends carry none. */
  readonly words: string;
  readonly links: readonly string[];
}

export interface PrintedFile {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly hasScript: boolean;
  readonly opensWithAction: boolean;
  readonly pages: readonly PrintedPage[];
}

/** Reads a PDF back for the tests: what a reader, a screen reader or a search would find in it. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedFile> {
  const document = await openPdf(bytes);
  const { info } = await document.getMetadata();
  const facts = new Map(Object.entries(info));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  const file = {
    title: String(facts.get("Title")),
    author: String(facts.get("Author")),
    language: String(facts.get("Language")),
    hasScript: (await document.getJSActions()) !== null,
    opensWithAction: (await document.getOpenAction()) !== null,
    pages,
  };
  await document.destroy();
  return file;
}

/** A file as pdf.js has it, to be read or drawn. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

/** A text as `PrintedPage.words` holds it: without white space, and without the marks that set a passage apart. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u2066-\u2069]+/g, "");
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PrintedText[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , , fontSize = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, fontSize: Math.abs(fontSize), x, y: height - y }];
  });
  const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
  return {
    width,
    height,
    texts,
    words: squeeze(texts.map((text) => text.text).join("")),
    links: annotations.flatMap(({ url }) => url ?? []),
  };
}

/** The codes of all glyphs that the file draws, page by page; 0 is the box for a missing one. */
export async function readGlyphs(bytes: Uint8Array): Promise<number[]> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await openPdf(bytes);
  const codes: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator === OPS.showText) codes.push(...codesOf(argsArray[index]));
    });
  }
  await document.destroy();
  return codes;
}

/** Glyphs stand among numbers, which are gaps. */
function codesOf([glyphs]: readonly [readonly (number | { readonly originalCharCode: number })[]]): number[] {
  return glyphs.flatMap((glyph) => (typeof glyph === "number" ? [] : glyph.originalCharCode));
}
