/** How the bytes of a file were read as letters. */
export type TableEncoding = "utf-8" | "utf-16" | "windows-1252";

export type DecodedTable =
  | { readonly ok: true; readonly text: string; readonly encoding: TableEncoding }
  | { readonly ok: false; readonly message: string };

/** What stands in a text where a letter was lost before it came to us. */
const LOST_LETTER = "\uFFFD";
// biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no table in letters has
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F\u0080-\u009F]/;

/**
 * The text of a file of letters: by its mark UTF-16, else strict UTF-8, else Windows-1252, as Excel saves a plain "CSV". The
 * last is a guess: somebody has to look at the names before they are stored. A file with lost letters is refused.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const read = decode(bytes);
  if (!read || NO_TEXT.test(read.text))
    return { ok: false, message: "This is not a file of text. Save the table as CSV and choose it again." };
  const lost = read.text.indexOf(LOST_LETTER);
  if (lost !== -1) {
    const line = read.text.slice(0, lost).split(/\r\n|\n|\r/).length;
    return {
      ok: false,
      message: `Line ${line} holds a letter that was lost when the file was saved (${LOST_LETTER}). Save it again as “CSV UTF-8”.`,
    };
  }
  return { ok: true, ...read };
}

function decode(bytes: Uint8Array): { text: string; encoding: TableEncoding } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", "utf-16", bytes);
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", "utf-16", bytes);
  return strictly("utf-8", "utf-8", bytes) ?? { text: windowsText(bytes), encoding: "windows-1252" };
}

/**
 * What Windows-1252 has from 0x80 on where ISO 8859-1 has control characters; the five gaps are none of its letters. By
 * hand, because some releases of Node decode the one as the other.
 */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function windowsText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += FROM_0X80[byte - 0x80] ?? String.fromCharCode(byte);
  return text;
}

/** Undefined when a byte does not belong to the encoding. The mark is taken off. */
function strictly(label: string, encoding: TableEncoding, bytes: Uint8Array) {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
