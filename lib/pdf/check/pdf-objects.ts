import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** A file taken apart by a reader that knows nothing of how it was written. */
export class PdfObjects {
  private constructor(readonly document: PDFDocument) {}

  static async read(bytes: Uint8Array): Promise<PdfObjects> {
    return new PdfObjects(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  get pages() {
    return this.document.getPages();
  }

  dict(parent: PDFDict | undefined, key: string): PDFDict | undefined {
    const value = parent?.lookup(PDFName.of(key));
    if (value instanceof PDFDict) return value;
    return value instanceof PDFRawStream ? value.dict : undefined;
  }

  /** The members of an array, or the one value that stands in its place; references as they are. */
  list(parent: PDFDict | undefined, key: string): readonly unknown[] {
    const value = parent?.lookup(PDFName.of(key));
    if (value instanceof PDFArray) return value.asArray();
    const raw = parent?.get(PDFName.of(key));
    return raw === undefined ? [] : [raw];
  }

  /** A value as it stands, which may be a reference. */
  raw(parent: PDFDict | undefined, key: string): unknown {
    return parent?.get(PDFName.of(key));
  }

  lookup(value: unknown): unknown {
    return value instanceof PDFRef ? this.document.context.lookup(value) : value;
  }

  name(parent: PDFDict | undefined, key: string): string | undefined {
    const value = parent?.lookup(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : undefined;
  }

  number(parent: PDFDict | undefined, key: string): number | undefined {
    const value = parent?.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  }

  text(parent: PDFDict | undefined, key: string): string | undefined {
    const value = parent?.lookup(PDFName.of(key));
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }

  bytes(parent: PDFDict | undefined, key: string): Buffer | undefined {
    const value = parent?.lookup(PDFName.of(key));
    return value instanceof PDFRawStream ? unpacked(value) : undefined;
  }

  /** All dictionaries of a type, such as fonts, wherever they stand. */
  ofType(type: string): PDFDict[] {
    return this.document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      return dict instanceof PDFDict && this.name(dict, "Type") === type ? [dict] : [];
    });
  }
}

function unpacked(stream: PDFRawStream): Buffer {
  const bytes = Buffer.from(stream.contents);
  return String(stream.dict.get(PDFName.of("Filter")) ?? "").includes("FlateDecode")
    ? inflateSync(bytes)
    : bytes;
}
