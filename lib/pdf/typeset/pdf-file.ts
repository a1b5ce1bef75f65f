import { deflateSync } from "node:zlib";

/** A number that other objects of the file name this one by. */
export type Ref = number;

/** For what is packed for one sheet alone. Harder packing takes a fifth longer and saves a fifteenth of the file. */
const LIGHT = 3;
/** For what is packed once for many sheets. */
const HARD = 6;
const HEADER = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");

/** Bytes packed as a file holds them, to be kept for further files. */
export function packed(bytes: Uint8Array | string, level = HARD): Buffer {
  return deflateSync(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes, { level });
}

/** A PDF file, object by object. */
export class PdfFile {
  private readonly parts: Buffer[] = [HEADER];
  private readonly offsets: number[] = [0];
  private size = HEADER.length;

  /** A number for an object that is written later. */
  reserve(): Ref {
    return this.offsets.push(0) - 1;
  }

  write(body: string, ref: Ref = this.reserve()): Ref {
    this.begin(ref);
    this.append(Buffer.from(`${ref} 0 obj\n${body}\nendobj\n`, "latin1"));
    return ref;
  }

  /** `entries` beside the length; the bytes as they are to stand in the file. */
  writeStream(entries: string, bytes: Buffer): Ref {
    const ref = this.reserve();
    this.begin(ref);
    this.append(Buffer.from(`${ref} 0 obj\n<< ${entries} /Length ${bytes.length} >>\nstream\n`, "latin1"));
    this.append(bytes);
    this.append(Buffer.from("\nendstream\nendobj\n", "latin1"));
    return ref;
  }

  /** A stream that is packed here. */
  writePacked(entries: string, bytes: Uint8Array | string): Ref {
    return this.writeStream(`${entries} /Filter /FlateDecode`, packed(bytes, LIGHT));
  }

  finish(root: Ref, info: Ref): Uint8Array {
    const entries = this.offsets
      .slice(1)
      .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
      .join("");
    const count = this.offsets.length;
    const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries}`;
    const trailer = `trailer\n<< /Size ${count} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${this.size}\n%%EOF\n`;
    return Buffer.concat([...this.parts, Buffer.from(table + trailer, "latin1")]);
  }

  private begin(ref: Ref): void {
    this.offsets[ref] = this.size;
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
  if (PLAIN.test(text)) return `(${text.replace(ESCAPED, "\\$&")})`;
  const units = Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at)));
  return `<feff${units.join("")}>`;
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, "0");
}
