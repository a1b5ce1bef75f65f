/** Top, side and edge of a thing in the room. */
export interface PropShade {
  readonly top: string;
  readonly side: string;
  readonly line: string;
}

export type PropColour =
  | "mat"
  | "wall"
  | "wood"
  | "block"
  | "step"
  | "carton"
  | "bed"
  | "pillow"
  | "metal"
  | "soft"
  | "towel"
  | "ball"
  | "band"
  | "strap"
  | "rope"
  | "cuff"
  | "cone"
  | "paper";

const shade = (top: string, side: string, line: string): PropShade => ({ top, side, line });

export const COLOUR_PROPS: Readonly<Record<PropColour, PropShade>> = {
  mat: shade("#dcebea", "#b5d0cf", "#8fb1b0"),
  wall: shade("#eef1f2", "#dfe4e6", "#b4bfc4"),
  wood: shade("#e6cfae", "#cbaa80", "#7d6343"),
  block: shade("#bcd3ea", "#93b4d6", "#46678c"),
  step: shade("#dfe3e6", "#bcc5cb", "#76838b"),
  carton: shade("#e3c79c", "#c9a672", "#7d6343"),
  bed: shade("#f3f5f6", "#cfd8dc", "#8b999f"),
  pillow: shade("#ffffff", "#e4eaed", "#8b999f"),
  metal: shade("#c3ccd2", "#8e9aa2", "#4d5962"),
  soft: shade("#f4ecd8", "#e2d5b6", "#a08e63"),
  towel: shade("#dfe8f3", "#c3d2e4", "#7d92ac"),
  ball: shade("#f2b75c", "#d99536", "#8a5c17"),
  band: shade("#c0562f", "#c0562f", "#7d3317"),
  strap: shade("#8a6bb0", "#8a6bb0", "#553f74"),
  rope: shade("#d8c39a", "#d8c39a", "#7d6343"),
  cuff: shade("#4f6472", "#4f6472", "#26323a"),
  cone: shade("#e88a3c", "#cf6f22", "#8a4712"),
  paper: shade("#ffffff", "#eeeeee", "#5b6b73"),
};

export const MONO_PROPS: Readonly<Record<PropColour, PropShade>> = {
  mat: shade("#f4f4f4", "#e0e0e0", "#9a9a9a"),
  wall: shade("#f7f7f7", "#e8e8e8", "#707070"),
  wood: shade("#f2f2f2", "#d6d6d6", "#555555"),
  block: shade("#f2f2f2", "#cccccc", "#333333"),
  step: shade("#f2f2f2", "#d6d6d6", "#555555"),
  carton: shade("#f2f2f2", "#d6d6d6", "#444444"),
  bed: shade("#f7f7f7", "#e0e0e0", "#777777"),
  pillow: shade("#ffffff", "#eeeeee", "#777777"),
  metal: shade("#e0e0e0", "#aaaaaa", "#444444"),
  soft: shade("#ffffff", "#e6e6e6", "#666666"),
  towel: shade("#ffffff", "#e6e6e6", "#666666"),
  ball: shade("#d0d0d0", "#b0b0b0", "#222222"),
  band: shade("#333333", "#333333", "#000000"),
  strap: shade("#555555", "#555555", "#000000"),
  rope: shade("#e6e6e6", "#e6e6e6", "#333333"),
  cuff: shade("#6a6a6a", "#6a6a6a", "#111111"),
  cone: shade("#cccccc", "#aaaaaa", "#333333"),
  paper: shade("#ffffff", "#eeeeee", "#333333"),
};
