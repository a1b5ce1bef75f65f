/** Bytes of a file from the first to the last, both counted from nought and both within. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.1.2): undefined for the whole, also where the header is
 * not understood or names several parts; "beyond" where nothing of it is there.
 */
export function byteRange(header: string | null, size: number): ByteRange | "beyond" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const count = Math.min(Number(last), size);
    return count === 0 ? "beyond" : { from: size - count, to: size - 1 };
  }
  const from = Number(first);
  if (last !== "" && Number(last) < from) return undefined;
  if (from >= size) return "beyond";
  return { from, to: Math.min(last === "" ? size - 1 : Number(last), size - 1) };
}
