import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

const CSS = readFileSync(new URL("../../app/theme.css", import.meta.url), "utf8");
const OKLCH = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;

/** OKLCH to linear sRGB, clipped to the gamut. Matrices: Björn Ottosson, "A perceptual color space" (2020). */
function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function luminance(token: string, theme: Theme): number {
  const line = CSS.match(new RegExp(`--color-${token}: (.+);`))?.[1];
  if (line === undefined) throw new Error(`no colour ${token}`);
  const values = [...line.matchAll(OKLCH)];
  const value = values[theme === "dark" ? values.length - 1 : 0];
  if (value === undefined) throw new Error(`no OKLCH value in ${token}`);
  const [r, g, b] = linearRgb(Number(value[1]), Number(value[2]), Number(value[3]));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string, theme: Theme): number {
  const [dark, light] = [luminance(one, theme), luminance(other, theme)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "wash", "float"];
const TEXT: [string, string[]][] = [
  ["ink", [...GROUNDS, "accent-soft", "warn-soft", "stop-soft", "go-soft"]],
  ["ink-soft", [...GROUNDS, "accent-soft"]],
  ["accent-ink", [...GROUNDS, "accent-soft"]],
  ["accent-deep", ["paper"]],
  ["warn-ink", [...GROUNDS, "warn-soft"]],
  ["stop-ink", [...GROUNDS, "stop-soft"]],
  ["stop-deep", ["paper"]],
  ["go-ink", [...GROUNDS, "go-soft"]],
  ["sheet-ink", ["sheet"]],
];
const MARKS: [string, string[]][] = [
  ["line-strong", [...GROUNDS, "accent-soft"]],
  ["accent", [...GROUNDS, "accent-soft"]],
  ["warn", [...GROUNDS, "warn-soft"]],
  ["stop", [...GROUNDS, "stop-soft"]],
  ["go", [...GROUNDS, "go-soft"]],
];
const pairs = (list: [string, string[]][]) =>
  list.flatMap(([front, backs]) => backs.map((back) => [front, back]));

describe.each<Theme>(["light", "dark"])("%s palette", (theme) => {
  test.each(pairs(TEXT))("text %s on %s reaches 7:1", (front, back) => {
    expect(contrast(front as string, back as string, theme)).toBeGreaterThanOrEqual(7);
  });
  test.each(pairs(MARKS))("mark %s on %s reaches 3:1", (front, back) => {
    expect(contrast(front as string, back as string, theme)).toBeGreaterThanOrEqual(3);
  });
});
