export const SKIN_TONES = ["light", "tan", "brown", "dark"] as const;
export type SkinTone = (typeof SKIN_TONES)[number];
export const BUILDS = ["average", "fuller"] as const;
export type Build = (typeof BUILDS)[number];
export type ThemeMode = "colour" | "mono";

/** A fill and the same a shade darker, for the limbs on the far side. */
export interface Shade {
  readonly near: string;
  readonly far: string;
}

/** Top, side and edge of a thing in the room. */
export interface PropShade {
  readonly top: string;
  readonly side: string;
  readonly line: string;
}

export interface Theme {
  readonly mode: ThemeMode;
  readonly build: Build;
  readonly line: string;
  readonly skin: Shade;
  readonly top: Shade;
  readonly shorts: Shade;
  readonly shoe: Shade;
  readonly hair: string;
  readonly tint: string;
  readonly tintOpacity: number;
  readonly arrow: string;
  readonly halo: string;
  readonly shadow: string;
  readonly water: string;
  readonly props: Record<PropColour, PropShade>;
}

export type PropColour =
  | "mat"
  | "wall"
  | "wood"
  | "block"
  | "step"
  | "carton"
  | "bed"
  | "metal"
  | "soft"
  | "ball"
  | "band"
  | "strap";

const SKINS: Record<SkinTone, Shade & { hair: string }> = {
  light: { near: "#f0c6a4", far: "#d9a681", hair: "#4a3428" },
  tan: { near: "#d9a577", far: "#bd875a", hair: "#33241c" },
  brown: { near: "#a8714a", far: "#8a5837", hair: "#231815" },
  dark: { near: "#7a4c33", far: "#5f3824", hair: "#17110f" },
};

const prop = (top: string, side: string, line: string): PropShade => ({ top, side, line });

const COLOUR_PROPS: Record<PropColour, PropShade> = {
  mat: prop("#dcebea", "#b5d0cf", "#8fb1b0"),
  wall: prop("#eef1f2", "#dfe4e6", "#b4bfc4"),
  wood: prop("#e6cfae", "#cbaa80", "#7d6343"),
  block: prop("#bcd3ea", "#93b4d6", "#46678c"),
  step: prop("#dfe3e6", "#bcc5cb", "#76838b"),
  carton: prop("#e3c79c", "#c9a672", "#7d6343"),
  bed: prop("#f3f5f6", "#cfd8dc", "#8b999f"),
  metal: prop("#c3ccd2", "#8e9aa2", "#4d5962"),
  soft: prop("#f4ecd8", "#e2d5b6", "#a08e63"),
  ball: prop("#f2b75c", "#d99536", "#8a5c17"),
  band: prop("#c0562f", "#c0562f", "#7d3317"),
  strap: prop("#8a6bb0", "#8a6bb0", "#553f74"),
};

const MONO_PROPS: Record<PropColour, PropShade> = {
  mat: prop("#f4f4f4", "#e0e0e0", "#9a9a9a"),
  wall: prop("#f7f7f7", "#e8e8e8", "#9a9a9a"),
  wood: prop("#f2f2f2", "#d6d6d6", "#555555"),
  block: prop("#f2f2f2", "#cccccc", "#333333"),
  step: prop("#f2f2f2", "#d6d6d6", "#555555"),
  carton: prop("#f2f2f2", "#d6d6d6", "#444444"),
  bed: prop("#f7f7f7", "#e0e0e0", "#777777"),
  metal: prop("#e0e0e0", "#aaaaaa", "#444444"),
  soft: prop("#ffffff", "#e6e6e6", "#666666"),
  ball: prop("#d0d0d0", "#b0b0b0", "#222222"),
  band: prop("#333333", "#333333", "#000000"),
  strap: prop("#333333", "#333333", "#000000"),
};

export interface ThemeChoice {
  readonly mode?: ThemeMode;
  readonly skin?: SkinTone;
  readonly build?: Build;
}

/** The theme for a choice; the default is calm colour. */
export function buildTheme({ mode = "colour", skin = "light", build = "average" }: ThemeChoice = {}): Theme {
  if (mode === "mono") return { ...MONO, build };
  const { hair, ...shade } = SKINS[skin];
  return { ...COLOUR, build, skin: shade, hair };
}

const COLOUR: Theme = {
  mode: "colour",
  build: "average",
  line: "#18242c",
  skin: { near: "#f0c6a4", far: "#d9a681" },
  top: { near: "#2c7f86", far: "#22666d" },
  shorts: { near: "#2b4667", far: "#1f3450" },
  shoe: { near: "#f6f3ec", far: "#dcd7cc" },
  hair: "#4a3428",
  tint: "#ff6f3c",
  tintOpacity: 0.62,
  arrow: "#c4431f",
  halo: "#ffffff",
  shadow: "#e7ebec",
  water: "#7fb6d6",
  props: COLOUR_PROPS,
};

const MONO: Theme = {
  mode: "mono",
  build: "average",
  line: "#111111",
  skin: { near: "#ffffff", far: "#ebebeb" },
  top: { near: "#d9d9d9", far: "#bdbdbd" },
  shorts: { near: "#a3a3a3", far: "#868686" },
  shoe: { near: "#ffffff", far: "#e2e2e2" },
  hair: "#555555",
  tint: "#111111",
  tintOpacity: 1,
  arrow: "#000000",
  halo: "#ffffff",
  shadow: "#eeeeee",
  water: "#999999",
  props: MONO_PROPS,
};
