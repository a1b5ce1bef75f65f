import type { BodyName, HairName } from "./bodies";
import { COLOUR_PROPS, MONO_PROPS, type PropColour, type PropShade } from "./prop-colours";

export const SKIN_TONES = ["fair", "light", "tan", "olive", "brown", "dark"] as const;
export type SkinTone = (typeof SKIN_TONES)[number];
export type ThemeMode = "colour" | "mono";

/** A fill and the same a shade darker, for the limbs on the far side. */
export interface Shade {
  readonly near: string;
  readonly far: string;
}

/** Every colour of a drawing, and who is drawn. Six digits each: the sheet's painter knows no others. */
export interface Theme {
  readonly mode: ThemeMode;
  readonly body: BodyName;
  readonly hairName: HairName;
  /** Arms and legs in cloth, with a headscarf. */
  readonly covered: boolean;
  readonly line: string;
  readonly skin: Shade;
  readonly top: Shade;
  readonly shorts: Shade;
  readonly shoe: Shade;
  readonly hair: string;
  readonly scarf: string;
  readonly brow: string;
  readonly mouth: string;
  /** Lines inside an outline take the colour of what they lie on. */
  readonly inner: string;
  readonly topLine: string;
  readonly clothLine: string;
  readonly shoeLine: string;
  readonly hairLine: string;
  readonly tint: string;
  readonly tintOpacity: number;
  readonly tintLine: string;
  readonly stretch: string;
  readonly stretchOpacity: number;
  readonly stretchLine: string;
  readonly arrow: string;
  readonly mark: string;
  readonly bone: string;
  readonly ghost: string;
  readonly ghostLine: string;
  readonly floor: string;
  readonly shadow: string;
  readonly water: string;
  readonly props: Readonly<Record<PropColour, PropShade>>;
}

interface Skin extends Shade {
  readonly hair: string;
  readonly inner: string;
}

/** Six tones from light to dark, chosen by eye after the steps of the Monk Skin Tone scale (2022), with hair and a line that shows on each. */
const SKINS: Readonly<Record<SkinTone, Skin>> = {
  fair: { near: "#f7dcc6", far: "#e6c1a5", hair: "#8a6238", inner: "#8c5a40" },
  light: { near: "#f1c9a9", far: "#dba98a", hair: "#4a3428", inner: "#7d4a31" },
  tan: { near: "#dcaa7e", far: "#c18d62", hair: "#33241c", inner: "#693c22" },
  olive: { near: "#c08a5c", far: "#a47146", hair: "#241a15", inner: "#52301b" },
  brown: { near: "#96623f", far: "#7b4d30", hair: "#1d1512", inner: "#3c2214" },
  dark: { near: "#6b4530", far: "#543524", hair: "#17110f", inner: "#2b180e" },
};

export interface ThemeChoice {
  readonly mode?: ThemeMode;
  readonly skin?: SkinTone;
  readonly body?: BodyName;
  readonly hair?: HairName;
  /** What documents said before bodies had names: "fuller" is the heavier body. */
  readonly build?: string;
}

/** A quarter of the way to white. */
function lighter(colour: string): string {
  const part = (at: number) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.74 + 66);
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, "0")).join("")}`;
}

const GREY = { colour: ["#b9bcbe", "#8d9194", "#85898c"], mono: ["#bdbdbd", "#888888", "#888888"] } as const;

/** The theme for a choice; the default is calm colour. */
export function buildTheme({
  mode = "colour",
  skin = "light",
  build,
  body = build === "fuller" ? "heavier" : "man",
  hair: hairName = body === "older" ? "grey" : "short",
}: ThemeChoice = {}): Theme {
  const { hair, inner, ...tone } = SKINS[skin];
  const own = { mode, body, hairName, covered: hairName === "headscarf" };
  const [grey, greyBrow, greyLine] = GREY[mode];
  const greyed = hairName === "grey" ? { hair: grey, brow: greyBrow, hairLine: greyLine } : {};
  if (mode === "mono") return { ...MONO, ...own, ...greyed };
  return { ...COLOUR, ...own, skin: tone, inner, hair, brow: hair, hairLine: lighter(hair), ...greyed };
}

type Palette = Omit<Theme, "mode" | "body" | "hairName" | "covered">;

const COLOUR: Omit<Palette, "skin" | "inner" | "hair" | "brow" | "hairLine"> = {
  line: "#18242c",
  top: { near: "#2c7f86", far: "#22666d" },
  shorts: { near: "#2b4667", far: "#1f3450" },
  shoe: { near: "#f6f3ec", far: "#dcd7cc" },
  scarf: "#7c8fb0",
  mouth: "#7a2f33",
  topLine: "#17555b",
  clothLine: "#152a44",
  shoeLine: "#857d70",
  tint: "#d9482b",
  tintOpacity: 0.86,
  tintLine: "#ffd9c9",
  stretch: "#ffe08a",
  stretchOpacity: 0.8,
  stretchLine: "#a86200",
  arrow: "#c4431f",
  mark: "#5b6b73",
  bone: "#f5efe0",
  ghost: "#eef1f3",
  ghostLine: "#c3ccd2",
  floor: "#c9d2d6",
  shadow: "#d5dbde",
  water: "#7fb6d6",
  props: COLOUR_PROPS,
};

const MONO: Palette = {
  line: "#111111",
  skin: { near: "#ffffff", far: "#ebebeb" },
  top: { near: "#d9d9d9", far: "#bdbdbd" },
  shorts: { near: "#a9a9a9", far: "#9b9b9b" },
  shoe: { near: "#ffffff", far: "#e2e2e2" },
  hair: "#555555",
  scarf: "#c4c4c4",
  brow: "#222222",
  mouth: "#333333",
  inner: "#222222",
  topLine: "#444444",
  clothLine: "#222222",
  shoeLine: "#666666",
  hairLine: "#999999",
  tint: "#3d3d3d",
  tintOpacity: 1,
  tintLine: "#ffffff",
  stretch: "#ffffff",
  stretchOpacity: 0.85,
  stretchLine: "#111111",
  arrow: "#000000",
  mark: "#333333",
  bone: "#ffffff",
  ghost: "#f4f4f4",
  ghostLine: "#bbbbbb",
  floor: "#bbbbbb",
  shadow: "#dddddd",
  water: "#999999",
  props: MONO_PROPS,
};
