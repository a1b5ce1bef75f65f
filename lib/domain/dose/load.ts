import { safeLine } from "@/lib/domain/text/safe-text";
import { LOAD_MAX_LENGTH } from "./dose";

/** Colours of elastic bands, from the lightest to the strongest as most makers have them. */
export const BAND_COLOURS = [
  "tan",
  "yellow",
  "red",
  "green",
  "blue",
  "black",
  "silver",
  "gold",
  "orange",
  "purple",
  "grey",
] as const;
export type BandColour = (typeof BAND_COLOURS)[number];

export type Load =
  | { readonly kind: "mass"; readonly value: number; readonly unit: "kg" | "lb" }
  | { readonly kind: "band"; readonly colour: BandColour }
  | { readonly kind: "body-weight" }
  /** Anything else, in the therapist's words. */
  | { readonly kind: "words"; readonly words: string };

export type LoadResult =
  | { readonly ok: true; readonly load: Load }
  | { readonly ok: false; readonly message: string };

/** What a hand or a leg can be asked to carry at home. */
const MASS_BOUNDS = { kg: { min: 0.1, max: 200 }, lb: { min: 0.2, max: 440 } } as const;

export const BODY_WEIGHT = "body weight";

const MASS = /^(\d{1,5}(?:[.,]\d{1,3})?)\s*(kg|kgs|kilos?|kilograms?|lbs?|pounds?)?\.?$/i;
const BAND = /^(?:the\s+)?([a-z]+)(?:\s+(?:elastic\s+|resistance\s+)?band)?$/i;
const BODY = /^(?:bw|body\s?-?weight(?:\s+only)?)$/i;

/** Reads a load as it is typed: "5", "5kg", "red", "red band", "bw", or any other words. */
export function parseLoad(text: string): LoadResult {
  const line = safeLine(text, Number.MAX_SAFE_INTEGER);
  if (line.length > LOAD_MAX_LENGTH)
    return { ok: false, message: `Use at most ${LOAD_MAX_LENGTH} characters.` };
  if (BODY.test(line)) return { ok: true, load: { kind: "body-weight" } };
  const mass = MASS.exec(line);
  if (mass) return readMass(mass);
  const named = BAND.exec(line)?.[1]?.toLowerCase().replace("gray", "grey");
  const colour = BAND_COLOURS.find((known) => known === named);
  return { ok: true, load: colour ? { kind: "band", colour } : { kind: "words", words: line } };
}

function readMass([, digits = "", word = "kg"]: RegExpExecArray): LoadResult {
  const unit = /^[lp]/i.test(word) ? "lb" : "kg";
  const value = Number(digits.replace(",", "."));
  const { min, max } = MASS_BOUNDS[unit];
  if (value < min || value > max) return { ok: false, message: `Use ${min} to ${max} ${unit}, or words.` };
  return { ok: true, load: { kind: "mass", value, unit } };
}

/** The one way each load is written: "5 kg", "red band", "body weight". Reads back as the same load. */
export function loadInWords(load: Load): string {
  switch (load.kind) {
    case "mass":
      return `${load.value} ${load.unit}`;
    case "band":
      return `${load.colour} band`;
    case "body-weight":
      return BODY_WEIGHT;
    case "words":
      return load.words;
  }
}

/** How much the next weight is heavier: about a tenth, in weights that are sold (ACSM: 2 to 10 percent at a time). */
const HEAVIER = {
  kg: [
    { below: 5, by: 0.5 },
    { below: 20, by: 1 },
    { below: Number.POSITIVE_INFINITY, by: 2 },
  ],
  lb: [
    { below: 10, by: 1 },
    { below: 40, by: 2 },
    { below: Number.POSITIVE_INFINITY, by: 5 },
  ],
} as const;

/** The last colour that makers agree on; those after it are some makers' own. */
const LAST_IN_ORDER = BAND_COLOURS.indexOf("gold");

/** The next load up; nothing above the strongest, and nothing for body weight and for words. */
export function nextLoad(load: Load): Load | undefined {
  if (load.kind === "band") {
    const at = BAND_COLOURS.indexOf(load.colour);
    const colour = at < LAST_IN_ORDER ? BAND_COLOURS[at + 1] : undefined;
    return colour && { kind: "band", colour };
  }
  if (load.kind !== "mass") return undefined;
  const by = HEAVIER[load.unit].find(({ below }) => load.value < below)?.by ?? 0;
  const value = Math.round((load.value + by) * 100) / 100;
  return value > MASS_BOUNDS[load.unit].max ? undefined : { ...load, value };
}

/** What the field offers before anything is typed. */
export const LOAD_SUGGESTIONS: readonly string[] = [
  BODY_WEIGHT,
  ...BAND_COLOURS.map((colour) => `${colour} band`),
  ...[0.5, 1, 2, 3, 5, 10].map((kilograms) => `${kilograms} kg`),
];
