// What standard and other sheets look like in numbers: JSON lines, one for each layout, paper and number of exercises,
// over all templates: sides, exercises whose steps are no list, the smallest room of two pictures and the smallest picture
// drawn in it (millimetres), the smallest type (points), the emptiest side but the last.
import path from "node:path";
import { buildFonts } from "./build-fonts.mjs";
import { loadSource } from "./load-source.mjs";

buildFonts(path.resolve(import.meta.dirname, "../dist/fonts"));

const source = await loadSource(
  {
    "db/seed/templates/all-templates": ["TEMPLATES"],
    "lib/domain/handout/handout": ["buildHandout"],
    "lib/pdf/planned-sheet": ["planSheet"],
    "lib/pdf/figure-drawings": ["drawFigure"],
    "lib/figure/picture-grid": ["largestGrid"],
    "lib/pdf/test-fixtures": ["buildFixture", "SHARE_URL"],
  },
  { packagesOutside: true },
);

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 12, 30];
const POINTS_PER_MM = 72 / 25.4;
const LOGO = { imageId: "logo", width: 400, height: 120 };
const rounded = (value, digits = 1) => Number(value.toFixed(digits));
const PRINT = {
  shareUrl: source.SHARE_URL,
  shortCode: { address: "home.northside-physio.example/code", code: "ABCDE-FGHJK" },
  printedOn: "2026-11-22",
};

/** A sheet of a starter for a patient with the conditions that it suits: they decide which card prints. */
function measure({ slug, suits }, count, choice) {
  const document = source.buildFixture({ template: slug, count, flags: suits });
  const clinic = choice.hasLogo ? { ...document.clinic, logo: LOGO } : document.clinic;
  const model = source.buildHandout({ ...document, clinic }, { ...PRINT, ...choice });
  const { pages } = source.planSheet(model).plan;
  const rows = pages.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === "exercise"));
  const drawn = rows.flatMap(({ index, fit }) => {
    const boxes = source.drawFigure(model.exercises[index].figure, "colour").map(({ box }) => box);
    if (boxes.length === 0) return [];
    const { scale } = source.largestGrid(boxes, fit.pictures);
    return boxes.map(({ width, height }) => Math.max(width, height) * scale);
  });
  const depths = pages.slice(0, -1).map(({ spare, setup }) => Math.max(0, spare) / setup.paper.height);
  return {
    sides: pages.length,
    notLists: rows.filter(({ index, fit }) => fit.steps.length < model.exercises[index].paperSteps.length)
      .length,
    rooms: rows.map(({ fit }) => [fit.pictures.width, fit.pictures.height]),
    drawn,
    steps: pages[0].setup.type.body.fontSize,
    type: Math.min(
      ...pages.flatMap(({ setup }) => Object.values(setup.type).map(({ fontSize }) => fontSize)),
    ),
    empty: Math.max(0, ...depths),
  };
}

for (const layout of ["standard", "compact", "large", "single"]) {
  for (const paperSize of ["A4", "Letter"]) {
    for (const hasLogo of layout === "standard" ? [false, true] : [false]) {
      for (const count of layout === "standard" ? COUNTS : [1, 4, 8]) {
        const all = source.TEMPLATES.map((template) =>
          measure(template, count, { layout, paperSize, hasLogo }),
        );
        const rooms = all.flatMap((one) => one.rooms);
        const least = (values) => rounded(Math.min(...values) / POINTS_PER_MM);
        const sides = all.map((one) => one.sides);
        console.log(
          JSON.stringify({
            bench: "sheets",
            ...{ layout, paper: paperSize, logo: hasLogo, exercises: count, sheets: all.length },
            sides: [Math.min(...sides), Math.max(...sides)],
            mostSides: sides.filter((number) => number === Math.max(...sides)).length,
            paragraphs: all.reduce((sum, one) => sum + one.notLists, 0),
            leastRoomMm: [least(rooms.map(([width]) => width)), least(rooms.map(([, height]) => height))],
            leastPictureMm: least(all.flatMap((one) => one.drawn)),
            stepsPt: Math.min(...all.map((one) => one.steps)),
            below12_5Pt: all.filter((one) => one.steps < 12.5).length,
            smallestPt: Math.min(...all.map((one) => one.type)),
            emptiest: rounded(Math.max(...all.map((one) => one.empty)), 2),
          }),
        );
      }
    }
  }
}
