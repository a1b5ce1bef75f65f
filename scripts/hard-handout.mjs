// Prints hundreds of generated programs in every layout, reads each file back and names every rule that it breaks.
//   npm run hard:handout            200 sheets
//   npm run hard:handout -- 500 7   500 sheets from number 7 on
import { buildFonts } from "./build-fonts.mjs";
import { loadSource } from "./load-source.mjs";

const [count = 200, first = 0] = process.argv.slice(2).map(Number);
await buildFonts(new URL("../dist/fonts", import.meta.url).pathname);
const { generatedSheet, sheetFaults, readPdf, renderHandoutHere } = await loadSource(
  {
    "lib/pdf/generated/test-fixtures": ["generatedSheet"],
    "lib/pdf/sheet-faults": ["sheetFaults"],
    "lib/pdf/read-pdf": ["readPdf"],
    "lib/pdf/render-here": ["renderHandoutHere"],
  },
  { packagesOutside: true },
);

let faulty = 0;
const byLayout = {};
for (let seed = first; seed < first + count; seed += 1) {
  const model = generatedSheet(seed);
  const file = await readPdf(await renderHandoutHere(model));
  const faults = sheetFaults(model, file);
  const { sheets = 0, sides = 0 } = byLayout[model.layout] ?? {};
  byLayout[model.layout] = { sheets: sheets + 1, sides: sides + file.pages.length };
  if (faults.length === 0) continue;
  faulty += 1;
  console.error(JSON.stringify({ seed, layout: model.layout, paper: model.paperSize, faults }));
}
console.log(JSON.stringify({ check: "handout", sheets: count, faulty, byLayout }));
process.exitCode = faulty > 0 ? 1 : 0;
