// Prints hundreds of generated programs in every layout, reads each file back and names every rule that it breaks: of the
// sheet (warning levels, whole exercises, margins, sizes of type) and of accessible files (PDF/UA-1).
//   npm run stress:handout            200 sheets
//   npm run stress:handout -- 500 7   500 sheets from number 7 on
import path from "node:path";
import { buildFonts } from "./build-fonts.mjs";
import { loadSource } from "./load-source.mjs";

const [count = 200, first = 0] = process.argv.slice(2).map(Number);
await buildFonts(path.resolve(import.meta.dirname, "../dist/fonts"));
const { accessibilityFaults, generatedSheet, sheetFaults, readPdf, setHandout, TEMPLATES } = await loadSource(
  {
    "db/seed/templates/all-templates": ["TEMPLATES"],
    "lib/pdf/generated/test-fixtures": ["generatedSheet"],
    "lib/pdf/sheet-faults": ["sheetFaults"],
    "lib/pdf/read-pdf": ["readPdf"],
    "lib/pdf/check/accessibility": ["accessibilityFaults"],
    "lib/pdf/render-here": ["setHandout"],
  },
  { packagesOutside: true },
);

let faulty = 0;
const byLayout = {};
for (let seed = first; seed < first + count; seed += 1) {
  const model = generatedSheet(seed, TEMPLATES);
  const { bytes, faults: own } = setHandout(model);
  const file = await readPdf(bytes);
  const faults = [...own, ...(await accessibilityFaults(bytes)), ...sheetFaults(model, file)];
  const { sheets = 0, sides = 0 } = byLayout[model.layout] ?? {};
  byLayout[model.layout] = { sheets: sheets + 1, sides: sides + file.pages.length };
  if (faults.length === 0) continue;
  faulty += 1;
  console.error(JSON.stringify({ seed, layout: model.layout, paper: model.paperSize, faults }));
}
console.log(JSON.stringify({ check: "handout", sheets: count, faulty, byLayout }));
process.exitCode = faulty > 0 ? 1 : 0;
