import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The part of HarfBuzz's C interface that makes subsets (harfbuzz.github.io/harfbuzz-hb-subset.html). */
interface SubsetModule {
  readonly memory: WebAssembly.Memory;
  malloc(size: number): number;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
const NO_HINTING = 0x1;
const RETAIN_GIDS = 0x2;
const DROP_TABLES = 3;
/** A printed file places glyphs by their numbers: what finds, joins and describes them is not for it. */
const DROPPED = "GSUB GPOS GDEF cmap OS/2 name post STAT gasp DSIG kern vhea vmtx BASE MATH"
  .split(" ")
  .map((tag) => Buffer.from(tag.padEnd(4)).readUInt32BE());

let loaded: SubsetModule | undefined;

function harfbuzz(): SubsetModule {
  if (loaded) return loaded;
  const path = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)));
  loaded = exports as unknown as SubsetModule;
  return loaded;
}

/** Makes subsets of one font file. It is kept as long as the process runs, and so are its bytes. */
export class FontSubsetter {
  private readonly face: number;

  constructor(bytes: Uint8Array) {
    const hb = harfbuzz();
    const place = hb.malloc(bytes.length);
    new Uint8Array(hb.memory.buffer).set(bytes, place);
    const blob = hb.hb_blob_create(place, bytes.length, WRITABLE, 0, 0);
    this.face = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
  }

  /** The outlines of these glyphs under their own numbers, and of those that they are made of. */
  subset(glyphs: Iterable<number>): Uint8Array {
    const hb = harfbuzz();
    const input = hb.hb_subset_input_create_or_fail();
    hb.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GIDS);
    const wanted = hb.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
    const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
    for (const tag of DROPPED) hb.hb_set_add(dropped, tag);
    const made = hb.hb_subset_or_fail(this.face, input);
    hb.hb_subset_input_destroy(input);
    if (made === 0) throw new Error("no subset could be made of a font");
    const blob = hb.hb_face_reference_blob(made);
    const bytes = new Uint8Array(
      hb.memory.buffer,
      hb.hb_blob_get_data(blob, 0),
      hb.hb_blob_get_length(blob),
    ).slice();
    hb.hb_blob_destroy(blob);
    hb.hb_face_destroy(made);
    return bytes;
  }
}
