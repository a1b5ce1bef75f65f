import { REGIONS, type Region } from "@/lib/domain/exercise/exercise";
import { foldText } from "@/lib/domain/patient/patient-search";

/** Words of other lists for our parts of the body. */
const WORDS: ReadonlyMap<string, Region> = new Map(
  Object.entries({
    back: "low back",
    "lower back": "low back",
    lumbar: "low back",
    "lumbar spine": "low back",
    spine: "low back",
    cervical: "neck",
    "cervical spine": "neck",
    tmj: "jaw",
    thoracic: "upper back",
    "thoracic spine": "upper back",
    abdomen: "core",
    abdominal: "core",
    ab: "core",
    trunk: "core",
    scapula: "shoulder blade",
    scapular: "shoulder blade",
    arm: "upper arm",
    bicep: "upper arm",
    tricep: "upper arm",
    finger: "hand",
    thumb: "hand",
    glute: "gluteal",
    buttock: "gluteal",
    leg: "thigh",
    quad: "front thigh",
    quadricep: "front thigh",
    hamstring: "back thigh",
    adductor: "groin",
    achilles: "calf",
    calve: "calf",
    feet: "foot",
    toe: "foot",
    general: "whole body",
    "full body": "whole body",
  } as const satisfies Record<string, Region>),
);

/** At most so many different words are asked about. */
export const MOST_REGION_WORDS = 80;

/** The words in a cell about parts of the body, as they are compared. */
export function regionWordsIn(cell: string): string[] {
  const words = cell.split(/[,;/|\n]/).map((word) => foldText(word).replaceAll(/\s+/g, " ").trim());
  return [...new Set(words.filter((word) => word !== "" && word.length <= 60))];
}

/** Our part of the body for a word, as far as it is known. */
export function guessRegion(word: string): Region | undefined {
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return (
    REGIONS.find((region) => region === word || region === singular) ?? WORDS.get(word) ?? WORDS.get(singular)
  );
}
