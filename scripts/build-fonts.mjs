// Printed files hold TrueType outlines, so the fonts are unpacked once into plain TrueType files. `index.json` says which
// file holds which letters, so that a sheet opens only the files it needs.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeCoverage } from "./fonts/coverage.mjs";
import { FACES, folderOf, prefixOf, readSlices, WEIGHTS, woffOf } from "./fonts/faces.mjs";
import { flavourOf, readTables, writeTrueType } from "./fonts/woff.mjs";

/** Changes when this script writes other files than before. */
const EDITION = 4;

/** Writes the TrueType files and their index into `target`, unless they are there. */
export function buildFonts(target) {
  const edition = editionOf();
  const index = path.join(target, "index.json");
  if (existsSync(index) && JSON.parse(readFileSync(index, "utf8")).edition === edition) return;
  mkdirSync(target, { recursive: true });
  const faces = Object.fromEntries(FACES.map((face) => [face.name, buildFace(face, target)]));
  writeWhole(index, JSON.stringify({ edition, faces }));
}

function editionOf() {
  const versions = FACES.map((face) => {
    const { name, version } = JSON.parse(readFileSync(path.join(folderOf(face), "package.json"), "utf8"));
    return `${name}@${version}`;
  });
  return [EDITION, ...versions].join(" ");
}

function buildFace(face, target) {
  return readSlices(face).map(({ slice, ranges }) => {
    for (const weight of WEIGHTS) {
      const woff = readFileSync(woffOf(face, slice, weight));
      const tables = readTables(woff).filter(({ tag }) => face.keeps(tag));
      const file = path.join(target, `${prefixOf(face)}-${slice}-${weight}.ttf`);
      writeWhole(file, writeTrueType(tables, flavourOf(woff)));
    }
    return { file: `${prefixOf(face)}-${slice}`, ranges: ranges.flat() };
  });
}

/** Another process may be reading: a file is there whole or not at all. */
function writeWhole(file, bytes) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--coverage")) writeCoverage();
  buildFonts(path.join(import.meta.dirname, "..", "dist", "fonts"));
}
