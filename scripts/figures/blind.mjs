// Sheets on which no drawing has a name, for somebody who is to say what each of them shows.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetSvg, writePng } from "./sheets.mjs";

const PER_SHEET = 6;

/** The same order every time, with nothing to be read from it: by a hash of the name. */
function scrambled(rows) {
  const hash = (text) =>
    [...`order ${text}`].reduce(
      (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0,
      2166136261,
    );
  return [...rows].sort((p, q) => hash(p.slug) - hash(q.slug));
}

/**
 * Writes numbered sheets and, beside their folder, `blind-key.json` with the slug of each number.
 * @param {{ slug: string, row: { inner: string, width: number, height: number } }[]} rows
 */
export async function writeBlind(rows, folder, options) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const numbered = scrambled(rows).map(({ slug, row }, at) => ({ slug, row, title: `${at + 1}` }));
  for (let at = 0; at < numbered.length; at += PER_SHEET) {
    const name = `sheet-${String(at / PER_SHEET + 1).padStart(2, "0")}.png`;
    const six = numbered.slice(at, at + PER_SHEET).map(({ row, title }) => ({ row, title }));
    await writePng(sheetSvg(six, { columns: 2 }), join(folder, name), options);
  }
  const key = Object.fromEntries(numbered.map(({ slug, title }) => [title, slug]));
  writeFileSync(`${folder}-key.json`, `${JSON.stringify(key, null, 2)}\n`);
  console.log(JSON.stringify({ drawings: numbered.length, folder }));
}
