import { deflateSync } from "node:zlib";

/** A number that other objects of the file name this one by. */
export type Ref = number;

const HEADER = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");
/** Objects in one stream: readers unpack a whole stream for one of its objects. */
const OBJECTS_IN_STREAM = 200;
/** Bytes of an entry of the table: its kind, where it is, and its place there. */
const ENTRY = { kind: 1, place: 4, index: 2 } as const;
const ENTRY_SIZE = ENTRY.kind + ENTRY.place + ENTRY.index;
const IN_FILE = 1;
const IN_STREAM = 2;

/** Bytes packed as a file holds them, to be kept for further files. */
export function packed(bytes: Uint8Array | string): Buffer {
  return deflateSync(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
}

interface Place {
  readonly kind: typeof IN_FILE | typeof IN_STREAM;
  /** Offset in the file, or the stream that holds the object. */
  readonly at: number;
  readonly index: number;
}

/** A PDF file, object by object. Those without a stream of their own are packed together (ISO 32000-1, 7.5.7). */
export class PdfFile {
  private readonly parts: Buffer[] = [HEADER];
  private readonly places: (Place | undefined)[] = [undefined];
  private waiting: { readonly ref: Ref; readonly body: string }[] = [];
  private size = HEADER.length;

  /** A number for an object that is written later. */
  reserve(): Ref {
    return this.places.push(undefined) - 1;
  }

  write(body: string, ref: Ref = this.reserve()): Ref {
    this.waiting.push({ ref, body });
    if (this.waiting.length >= OBJECTS_IN_STREAM) this.writeWaiting();
    return ref;
  }

  /** `entries` beside the length; the bytes as they are to stand in the file. */
  writeStream(entries: string, bytes: Buffer, ref: Ref = this.reserve()): Ref {
    this.places[ref] = { kind: IN_FILE, at: this.size, index: 0 };
    this.append(Buffer.from(`${ref} 0 obj\n<< ${entries} /Length ${bytes.length} >>\nstream\n`, "latin1"));
    this.append(bytes);
    this.append(Buffer.from("\nendstream\nendobj\n", "latin1"));
    return ref;
  }

  /** A stream that is packed here. */
  writePacked(entries: string, bytes: Uint8Array | string, ref: Ref = this.reserve()): Ref {
    return this.writeStream(`${entries} /Filter /FlateDecode`, packed(bytes), ref);
  }

  /** @param id 32 hexadecimal digits that tell this file from others */
  finish(root: Ref, info: Ref, id: string): Uint8Array {
    this.writeWaiting();
    const ref = this.reserve();
    const start = this.size;
    this.places[ref] = { kind: IN_FILE, at: start, index: 0 };
    const widths = `[${ENTRY.kind} ${ENTRY.place} ${ENTRY.index}]`;
    this.writePacked(
      `/Type /XRef /Size ${this.places.length} /W ${widths} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`,
      this.table(),
      ref,
    );
    this.append(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return Buffer.concat(this.parts);
  }

  private writeWaiting(): void {
    if (this.waiting.length === 0) return;
    const stream = this.reserve();
    let head = "";
    let bodies = "";
    this.waiting.forEach(({ ref, body }, index) => {
      this.places[ref] = { kind: IN_STREAM, at: stream, index };
      head += `${ref} ${bodies.length} `;
      bodies += `${body}\n`;
    });
    const entries = `/Type /ObjStm /N ${this.waiting.length} /First ${head.length}`;
    this.waiting = [];
    this.writePacked(entries, head + bodies, stream);
  }

  private table(): Buffer {
    const table = Buffer.alloc(this.places.length * ENTRY_SIZE);
    // The first entry stands for no object (ISO 32000-1, 7.5.4).
    table.writeUInt16BE(0xffff, ENTRY.kind + ENTRY.place);
    this.places.forEach((place, ref) => {
      if (!place) return;
      const at = ref * ENTRY_SIZE;
      table.writeUInt8(place.kind, at);
      table.writeUInt32BE(place.at, at + ENTRY.kind);
      table.writeUInt16BE(place.index, at + ENTRY.kind + ENTRY.place);
    });
    return table;
  }

  private append(bytes: Buffer): void {
    this.parts.push(bytes);
    this.size += bytes.length;
  }
}

const ESCAPED = /[\\()]/g;
const PLAIN = /^[\n\r\t -~]*$/;

/** A text of the file's own facts, such as its title. */
export function pdfText(text: string): string {
  return PLAIN.test(text) ? `(${text.replace(ESCAPED, "\\$&")})` : `<feff${hexText(text)}>`;
}

/** A text in UTF-16, as hexadecimal digits. */
export function hexText(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at))).join("");
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, "0");
}

/** How one object names another. */
export function refText(ref: Ref): string {
  return `${ref} 0 R`;
}
