import { SCREENING_THEMES, type ScreeningTheme } from "@/lib/domain/conflict/screening-themes";
import type { Region } from "@/lib/domain/exercise/exercise";
import { ARM_REGIONS, LEG_REGIONS } from "@/lib/domain/exercise/region-groups";
import { type SymptomChart, type SymptomMark, spotOf } from "./symptom-chart";
import type { SymptomKind } from "./symptom-limits";

type Charted = Pick<SymptomChart, "marks" | "words">;

/** What a nerve or the cord does to feeling. */
const ODD_FEELING: readonly SymptomKind[] = ["tingling", "numb"];
const SADDLE: readonly Region[] = ["groin", "pelvis", "gluteal"];
const BELOW_HIP: readonly Region[] = LEG_REGIONS.filter(
  (region) => !["hip", "gluteal", "groin"].includes(region),
);
const JOINTS: readonly Region[] = ["shoulder", "elbow", "wrist", "hand", "hip", "knee", "ankle", "foot"];

/** When a chart is like a sign of a theme, by the theme's code. It asks; it never says that the sign is there. */
const LIKE_A_SIGN: Readonly<Record<string, (chart: Charted) => boolean>> = {
  "cauda-equina": (chart) =>
    chart.marks.some((mark) => mark.kind === "numb" && isOn(mark, SADDLE)) ||
    isOnBothSides(chart, BELOW_HIP) ||
    (has(chart, "weakness") && hasBothLegs(chart)),
  nerve: (chart) =>
    chart.marks.some((mark) => mark.kind === "numb" && isOn(mark, BELOW_HIP)) || isWeak(chart, BELOW_HIP),
  "neck-cord": (chart) =>
    isOnBothSides(chart, ARM_REGIONS) || (feelsOdd(chart, ARM_REGIONS) && feelsOdd(chart, BELOW_HIP)),
  "arm-injury": (chart) => isWeak(chart, ARM_REGIONS),
  clot: (chart) => has(chart, "swelling") && chart.marks.some((mark) => isOn(mark, ["calf", "shin"])),
  "joint-infection": (chart) =>
    has(chart, "swelling") && chart.marks.some((mark) => isOn(mark, JOINTS) && mark.kind === "burning"),
  hip: (chart) =>
    has(chart, "groin pain") || chart.marks.some((mark) => isOn(mark, ["groin"]) && isPain(mark)),
  chest: (chart) => chart.marks.some((mark) => isOn(mark, ["chest"]) && isPain(mark)),
  arteritis: (chart) => chart.marks.some((mark) => isOn(mark, ["jaw"]) && isPain(mark)),
  cancer: (chart) => has(chart, "trouble sleeping"),
};

/** The screening themes that a chart is a reason to ask about, in the order in which they are asked. */
export function signsToAsk(chart: Charted): readonly ScreeningTheme[] {
  return SCREENING_THEMES.filter(
    ({ code }) => Object.hasOwn(LIKE_A_SIGN, code) && (LIKE_A_SIGN[code]?.(chart) ?? false),
  );
}

function has({ words }: Charted, word: Charted["words"][number]): boolean {
  return words.includes(word);
}

function isOn(mark: SymptomMark, regions: readonly Region[]): boolean {
  return spotOf(mark)?.regions.some((region) => regions.includes(region)) ?? false;
}

function isPain({ kind }: SymptomMark): boolean {
  return kind === "ache" || kind === "sharp" || kind === "burning";
}

function feelsOdd({ marks }: Charted, regions: readonly Region[]): boolean {
  return marks.some((mark) => ODD_FEELING.includes(mark.kind) && isOn(mark, regions));
}

function isOnBothSides({ marks }: Charted, regions: readonly Region[]): boolean {
  const odd = marks.filter((mark) => ODD_FEELING.includes(mark.kind) && isOn(mark, regions));
  return odd.some(({ side }) => side === "left") && odd.some(({ side }) => side === "right");
}

function hasBothLegs({ marks }: Charted): boolean {
  const legs = marks.filter((mark) => isOn(mark, BELOW_HIP));
  return legs.some(({ side }) => side === "left") && legs.some(({ side }) => side === "right");
}

function isWeak(chart: Charted, regions: readonly Region[]): boolean {
  return has(chart, "weakness") && chart.marks.some((mark) => isOn(mark, regions));
}
