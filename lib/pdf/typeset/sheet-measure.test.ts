import { execFileSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import type { Run } from "@/lib/domain/handout/text-measure";
import { SHEET_FAMILY, SheetFonts } from "../fonts/sheet-fonts";
import { setLines } from "./lines/text-lines";
import { SheetMeasure } from "./sheet-measure";
import type { StyledRun } from "./tree/nodes";

const TEXTS: readonly (readonly Run[])[] = [
  [
    { text: "Tip:", isBold: true },
    { text: "Go slowly, and breathe out as you lift your hips off the floor." },
  ],
  [{ text: "word ".repeat(40).trim() }],
  [{ text: "one\ntwo\n\nthree" }],
  [{ text: "" }],
  [
    {
      text: `Or go to home.northside-physio.example/${"code".repeat(12)} and type ABCDE-FGHJK`,
      isBold: true,
    },
  ],
  [{ text: "w".repeat(200) }],
  [{ text: "膝を曲げて、足を床につけます。ゆっくり息を吐きながら、おなかに力を入れます。" }],
  [{ text: "ภาษาไทยดีมากหายใจเข้าและหายใจออกช้าๆ" }],
  [{ text: "Nguyễn Thị Hồng Ánh lifts one leg, then the other one." }],
  [{ text: "اثنِ ركبتيك وضع قدميك على الأرض ثم ارفع الوركين ببطء" }],
];

const fonts = new SheetFonts();
const measure = new SheetMeasure(fonts);

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const linesOf = (runs: readonly Run[], width: number, fontSize: number): number => {
  const styled = runs.map(({ text, isBold }, index): StyledRun => {
    const type = {
      family: SHEET_FAMILY,
      fontSize,
      fontWeight: isBold ? 700 : 400,
      lineHeight: 15,
      color: "",
    };
    return { text: index === 0 ? text : ` ${text}`, type };
  });
  return setLines(styled, width, fonts).length;
};

it("counts the lines that the typesetter sets, of every script and at every width", () => {
  for (const runs of TEXTS) {
    for (const fontSize of [11, 12.5, 18]) {
      for (let width = 40; width < 540; width += 7) {
        const counted = measure.countLines(runs, width, fontSize);
        expect(counted, `${runs[0]?.text} at ${width}, ${fontSize}`).toBe(linesOf(runs, width, fontSize));
      }
    }
  }
});

it("is as wide in bold and in a larger size as the letters are", () => {
  expect(measure.widthOf("m", true, 10)).toBeGreaterThan(measure.widthOf("m", false, 10));
  expect(measure.widthOf("hold", false, 20)).toBeCloseTo(2 * measure.widthOf("hold", false, 10), 6);
});
