// The pictures of docs/: every drawing in colour and with black ink, a worn photocopy, and one drawing as everybody.
import { join } from "node:path";
import sharp from "sharp";
import { beforeAfterSvg } from "./before-after.mjs";
import { sheetSvg } from "./sheets.mjs";

/** Drawings that a photocopier tries hardest: thin limbs, hands, tints on both sides, things in front. */
const COPIED = [
  "bridge",
  "bird-dog",
  "clamshell",
  "hamstring-stretch-strap",
  "figure-4-sitting",
  "sciatic-slider-sitting",
  "sit-to-stand",
  "calf-stretch-straight",
  "hip-abduction-standing",
  "band-side-step",
  "pallof-press",
  "hip-rotation-90-90",
];
/** One drawing for everybody, with a head of hair for each body. */
const EVERYBODY = "hip-abduction-standing";
const PEOPLE = [
  ["man", "short"],
  ["woman", "tied"],
  ["older", "grey"],
  ["heavier", "bald"],
  ["pregnant", "bob"],
  ["teenager", "short"],
  ["woman", "headscarf"],
];
const SKINS = ["fair", "light", "tan", "olive", "brown", "dark"];

/** A picture with few colours, as drawings have them: a fifth of the bytes. */
async function save(svg, file, { harsh = false, colours = 48 } = {}) {
  const image = sharp(Buffer.from(svg), { unlimited: true });
  const copied = harsh ? image.greyscale().blur(0.8).threshold(150) : image;
  await copied.png({ palette: true, colours, compressionLevel: 9, effort: 10, dither: 0 }).toFile(file);
}

/** Writes them all. `rows` draws the whole library in a theme, `rowFor` one figure; `before` is an earlier checkout, if there is one. */
export async function writeDocs({ engine, rowFor, rows }, folder, before) {
  const plain = (list) => list.map(({ slug, row }) => ({ title: slug, row }));
  const mono = engine.buildTheme({ mode: "mono" });
  const all = (look) => sheetSvg(plain(rows(look, 84)), { columns: 5 });
  await save(all(engine.buildTheme()), join(folder, "figures-colour.png"), { colours: 16 });
  await save(all(mono), join(folder, "figures-mono.png"), { colours: 8 });
  const copied = COPIED.map((slug) => ({ title: slug, row: rowFor(slug, mono, 300) }));
  await save(sheetSvg(copied, { columns: 3 }), join(folder, "figures-photocopy.png"), {
    harsh: true,
    colours: 4,
  });
  const people = SKINS.flatMap((skin, at) =>
    PEOPLE.map(([body, hair]) => ({
      title: at === 0 ? `${body}, ${hair}` : skin,
      row: rowFor(EVERYBODY, engine.buildTheme({ body, hair, skin }), 190),
    })),
  );
  await save(sheetSvg(people, { columns: PEOPLE.length }), join(folder, "figures-bodies.png"), {
    colours: 64,
  });
  if (before) {
    const pairs = await beforeAfterSvg((slug, size) => rowFor(slug, engine.buildTheme(), size), before);
    await save(pairs, join(folder, "figures-before-after.png"), { colours: 32 });
  }
  console.log(JSON.stringify({ folder }));
}
