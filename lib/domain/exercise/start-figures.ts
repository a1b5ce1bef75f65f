import type { StartPosition } from "./exercise";

export interface StartFigure {
  readonly words: string;
  /** The shared exercise whose drawing begins so. */
  readonly slug: string;
}

/** Postures a new drawing can begin with: each is the start of an exercise everybody has. */
export const START_FIGURES: readonly StartFigure[] = [
  { words: "standing", slug: "side-bend-standing" },
  { words: "sitting on a chair", slug: "sit-break" },
  { words: "on the back, knees bent", slug: "bridge" },
  { words: "on the back, legs straight", slug: "heel-slide-supine" },
  { words: "on the front", slug: "prone-back-extension" },
  { words: "on the side", slug: "clamshell" },
  { words: "hands and knees", slug: "cat-cow" },
  { words: "half-kneeling", slug: "half-kneeling-hip-flexor-stretch" },
];

const BEGINNINGS: Partial<Record<StartPosition, string>> = {
  supine: "bridge",
  prone: "prone-back-extension",
  "side-lying": "clamshell",
  "four-point": "cat-cow",
  kneeling: "half-kneeling-hip-flexor-stretch",
  "half-kneeling": "half-kneeling-hip-flexor-stretch",
  sitting: "sit-break",
};

/** What an exercise's drawing begins with before anybody has drawn it. */
export function startFigureOf(position: StartPosition): string {
  return BEGINNINGS[position] ?? "side-bend-standing";
}
