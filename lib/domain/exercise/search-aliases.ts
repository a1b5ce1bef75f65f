import { ARM_ALIASES } from "./aliases-arm";
import { LEG_ALIASES } from "./aliases-leg";
import { MOVEMENT_ALIASES } from "./aliases-movement";
import { TRUNK_ALIASES } from "./aliases-trunk";

/**
 * What therapists type for an exercise besides its names: abbreviations, eponyms, trade and lay words, by slug; phrases
 * parted by semicolons. Written by the Homestretch editors from everyday use, to be reviewed by a clinician. None of it
 * is ever printed.
 */
export const SEARCH_ALIASES: Readonly<Record<string, string>> = {
  ...TRUNK_ALIASES,
  ...LEG_ALIASES,
  ...ARM_ALIASES,
  ...MOVEMENT_ALIASES,
};
