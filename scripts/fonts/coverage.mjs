import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toRanges } from "./characters.mjs";
import { FACES, readSlices } from "./faces.mjs";

const BASE = 36;
const LINE = 100;
const MODULE = path.join(import.meta.dirname, "..", "..", "lib", "domain", "text", "script-coverage.ts");

/** What each face draws, less what a face before it draws, as text that `lib/domain/handout/drawable.ts` reads. */
export function readCoverage() {
  const taken = new Set();
  return FACES.map((face) => {
    const own = readSlices(face)
      .flatMap(({ ranges }) => ranges)
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
      .filter((code) => !taken.has(code));
    for (const code of own) taken.add(code);
    return { name: face.name, ranges: packRanges(toRanges(own)) };
  });
}

/** Each range as its distance from the one before and, when it has more than one character, its length. */
function packRanges(ranges) {
  let last = 0;
  const words = ranges.map(([from, to]) => {
    const gap = (from - last).toString(BASE);
    last = to;
    return from === to ? gap : `${gap}-${(to - from).toString(BASE)}`;
  });
  return wrap(words);
}

function wrap(words) {
  const lines = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Writes the table into the domain, which reads no files. */
export function writeCoverage() {
  const lines = readCoverage().flatMap(({ name, ranges }) => [
    `  ${name}: [`,
    ...ranges.map((line) => `    "${line}",`),
    "  ],",
  ]);
  const [head] = readFileSync(MODULE, "utf8").split(/(?<= = \{\n)/);
  writeFileSync(MODULE, `${head}${lines.join("\n")}\n};\n`);
}
