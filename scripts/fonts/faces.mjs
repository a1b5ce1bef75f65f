import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readCharacters, toRanges } from "./characters.mjs";
import { readTables } from "./woff.mjs";

export const WEIGHTS = [400, 700];

/** Tables of a letter-by-letter script, in which nothing joins, stacks or moves. */
const OUTLINES_ONLY = new Set(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"]);
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3\uffa1-\uffdc]/;
const CONTROL = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u;
/** Flags, smileys and the like: drawn in no face, even where a font holds an outline of one. */
const isPicture = (code) => code >= 0x1f000 && code <= 0x1ffff;

const isOutline = (tag) => OUTLINES_ONLY.has(tag);
const isAny = () => true;

/** A face of one script in one file, with the tables by which its letters join and its marks find their places. */
function scriptFace(name, script, isOwn = new RegExp(`\\p{Script_Extensions=${script}}`, "u")) {
  return {
    name,
    package: `@fontsource/noto-sans-${name}`,
    slices: [name],
    keeps: isAny,
    isOwn: (letter) => isOwn.test(letter),
  };
}

/** The sheet's faces in the order in which they are asked for a letter. `isOwn` says which characters of the files count. */
export const FACES = [
  {
    name: "latin",
    package: "@fontsource/atkinson-hyperlegible-next",
    slices: ["latin", "latin-ext"],
    keeps: isAny,
    isOwn: (letter) => !/\p{M}/u.test(letter),
  },
  {
    name: "noto",
    package: "@fontsource/noto-sans",
    slices: ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"],
    keeps: isAny,
    isOwn: isAny,
  },
  scriptFace("arabic", "Arabic"),
  scriptFace("hebrew", "Hebrew", /\p{Script=Hebrew}|\u20aa/u),
  scriptFace("devanagari", "Devanagari"),
  scriptFace("bengali", "Bengali"),
  scriptFace("gurmukhi", "Gurmukhi"),
  scriptFace("gujarati", "Gujarati"),
  scriptFace("tamil", "Tamil"),
  scriptFace("telugu", "Telugu"),
  scriptFace("kannada", "Kannada"),
  scriptFace("malayalam", "Malayalam"),
  scriptFace("sinhala", "Sinhala"),
  scriptFace("thai", "Thai"),
  scriptFace("lao", "Lao"),
  scriptFace("khmer", "Khmer"),
  scriptFace("myanmar", "Myanmar"),
  scriptFace("georgian", "Georgian"),
  scriptFace("armenian", "Armenian"),
  scriptFace("ethiopic", "Ethiopic"),
  {
    name: "han",
    package: "@fontsource/noto-sans-sc",
    slices: /^\d+$/,
    keeps: isOutline,
    isOwn: (letter) => !/\p{M}/u.test(letter),
  },
  {
    name: "hangul",
    package: "@fontsource/noto-sans-kr",
    slices: /^\d+$/,
    keeps: isOutline,
    isOwn: (letter) => HANGUL.test(letter) && !/[\u1100-\u11ff]/.test(letter),
  },
];

/** Folder of a face's package. */
export function folderOf(face) {
  return path.dirname(createRequire(import.meta.url).resolve(`${face.package}/package.json`));
}

/** Path of a WOFF file. */
export function woffOf(face, slice, weight) {
  return path.join(folderOf(face), "files", `${prefixOf(face)}-${slice}-${weight}-normal.woff`);
}

/** What comes before the slice in a face's file names. */
export function prefixOf(face) {
  return path.basename(face.package);
}

/** The slices of a face that hold letters of its own, with these letters as ranges; read from the files themselves. */
export function readSlices(face) {
  const names = Array.isArray(face.slices) ? face.slices : numberedSlices(face);
  return names.flatMap((slice) => {
    const tables = readTables(readFileSync(woffOf(face, slice, WEIGHTS[0])));
    const ranges = toRanges(
      readCharacters(tables.find(({ tag }) => tag === "cmap").data).filter(isOwn(face)),
    );
    return ranges.length > 0 ? [{ slice, ranges }] : [];
  });
}

function numberedSlices(face) {
  const pattern = new RegExp(`^${prefixOf(face)}-(\\d+)-${WEIGHTS[0]}-normal\\.woff$`);
  return readdirSync(path.join(folderOf(face), "files"))
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .sort((a, b) => a - b);
}

function isOwn(face) {
  return (code) => {
    const letter = String.fromCodePoint(code);
    return (
      !CONTROL.test(letter) && !isPicture(code) && face.isOwn(letter) && (code === 0x20 || !/\s/.test(letter))
    );
  };
}
