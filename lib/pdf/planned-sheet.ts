import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { type HandoutPlan, planHandout } from "@/lib/domain/handout/handout-plan";
import { printable } from "@/lib/domain/handout/printable";
import { SheetFonts } from "./fonts/sheet-fonts";
import { SheetMeasure } from "./typeset/sheet-measure";

interface PlannedSheet {
  /** Every text as the sheet's faces can set it. */
  readonly model: HandoutModel;
  readonly plan: HandoutPlan;
}

/** Measures with numbers of different clinics; each keeps the widths of the texts that all sheets share. */
const MEASURES_KEPT = 20;
const measures = new WeakMap<SheetFonts, Map<string, SheetMeasure>>();
let shared: SheetFonts | undefined;

/** The faces of this thread; files are opened when a text first needs them. */
export function sheetFonts(): SheetFonts {
  shared ??= new SheetFonts();
  return shared;
}

/** The sides of a sheet, measured by the lines that the typesetter will set. */
export function planSheet(asked: HandoutModel, fonts: SheetFonts = sheetFonts()): PlannedSheet {
  const model = printable(asked, asked.words.direction);
  return { model, plan: planHandout(model, measureOf(fonts, model)) };
}

function measureOf(fonts: SheetFonts, { numbers, words }: HandoutModel): SheetMeasure {
  const known = measures.get(fonts) ?? new Map<string, SheetMeasure>();
  measures.set(fonts, known);
  const key = [words.direction, ...numbers].join("\n");
  const found = known.get(key) ?? new SheetMeasure(fonts, numbers, words.direction === "rtl");
  if (known.size >= MEASURES_KEPT && !known.has(key)) known.clear();
  known.set(key, found);
  return found;
}
