import { sceneOfFigure } from "../draw";
import { isArrowOf } from "../drawing/arrows";
import type { Flat } from "../drawing/axes";
import { dueTints } from "../drawing/muscle";
import type { SolvedFigure } from "../figure";
import type { ScenePath } from "../scene";
import { flatten, isInside } from "./flatten";

/** A tint shows when at least this much of it, in square units, and this share of it is not painted over. */
const LEAST_AREA = 450;
const LEAST_SHARE = 0.35;
/** A thing shows when at least this share of it is not painted over. */
const LEAST_OF_THING = 0.06;
/** Distance of the points at which coverage is looked up, in units. */
const GRID = 6;

interface Visibility {
  readonly area: number;
  readonly share: number;
}

/** Filled and opaque: hides what is under it. */
const hides = ({ fill, opacity }: ScenePath) => fill !== "none" && (opacity === undefined || opacity > 0.8);

/** A path as polygons, with the box round them. */
interface Region {
  readonly polygons: readonly (readonly Flat[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const regions = new WeakMap<ScenePath, Region>();

function regionOf(path: ScenePath): Region {
  const known = regions.get(path);
  if (known) return known;
  const polygons = flatten(path.d);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of polygons.flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const region = { polygons, left, right, top, bottom };
  regions.set(path, region);
  return region;
}

const covers = ({ left, right, top, bottom, polygons }: Region, point: Flat) =>
  point.x >= left && point.x <= right && point.y >= top && point.y <= bottom && isInside(polygons, point);

/** How much of some paths is seen: what later paths of something else do not cover. */
function visibilityOf(paths: readonly ScenePath[], about: string): Visibility {
  const own = paths.flatMap((path, at) =>
    path.about === about && path.fill !== "none" ? [{ path, at }] : [],
  );
  let [all, seen] = [0, 0];
  for (const { path, at } of own) {
    const shape = regionOf(path);
    const { left, right, top, bottom } = shape;
    const over = paths
      .slice(at + 1)
      .filter((later) => later.about !== about && hides(later))
      .map(regionOf)
      .filter((r) => r.left < right && r.right > left && r.top < bottom && r.bottom > top);
    const step = Math.max(GRID, (right - left) / 60, (bottom - top) / 60);
    for (let x = left + step / 2; x < right; x += step) {
      for (let y = top + step / 2; y < bottom; y += step) {
        const point = { x, y };
        if (!isInside(shape.polygons, point)) continue;
        all += step * step;
        if (!over.some((region) => covers(region, point))) seen += step * step;
      }
    }
  }
  return { area: Math.round(seen), share: all > 0 ? seen / all : 0 };
}

const isHere = (frames: readonly number[] | undefined, index: number) => frames?.includes(index) ?? true;

function tintFaults(figure: SolvedFigure, index: number, paths: readonly ScenePath[]): string[] {
  const due = dueTints(figure.highlight.filter(({ frames }) => isHere(frames, index)));
  const wanted = figure.highlight.filter(({ side, frames }) => side === "both" && isHere(frames, index));
  const bySide = due.map((tint) => ({
    ...tint,
    seen: visibilityOf(paths, `tint ${tint.area} ${tint.side}`),
  }));
  const shows = ({ seen }: (typeof bySide)[number]) => seen.area >= LEAST_AREA && seen.share >= LEAST_SHARE;
  return bySide.flatMap((tint) => {
    if (shows(tint)) return [];
    // Of two sides that work alike, the nearer one is enough where the body hides the other.
    const isBoth = wanted.some(({ area }) => area === tint.area);
    if (isBoth && bySide.some((other) => other.area === tint.area && shows(other))) return [];
    const percent = Math.round(tint.seen.share * 100);
    return [
      `the tint of the ${tint.side} ${tint.area} is not seen (${percent} % of it, ${tint.seen.area} square units)`,
    ];
  });
}

/** Things that lie under or around everything else: hidden parts are no fault. */
const LIES_UNDER = new Set([
  "mat",
  "path",
  "clockFace",
  "sight",
  "water",
  "loop",
  "strap",
  "fingerBand",
  "pole",
  "rail",
  "walkingFrame",
  "bike",
  "cushion",
]);

function propFaults(figure: SolvedFigure, index: number, paths: readonly ScenePath[]): string[] {
  return figure.props.flatMap((prop, place) => {
    if (!isHere(prop.frames, index)) return [];
    const about = `prop ${place}`;
    if (!paths.some((path) => path.about === about)) return [`the ${prop.kind} is not drawn`];
    if (LIES_UNDER.has(prop.kind)) return [];
    return visibilityOf(paths, about).share < LEAST_OF_THING
      ? [`the ${prop.kind} is hidden behind the body`]
      : [];
  });
}

function arrowFaults(figure: SolvedFigure, index: number, paths: readonly ScenePath[]): string[] {
  return figure.arrows.flatMap((arrow, place) => {
    if (!isArrowOf(arrow, index)) return [];
    return paths.some(({ about }) => about === `arrow ${place}`) ? [] : [`arrow ${place + 1} is not drawn`];
  });
}

/** Arrows that no frame shows. */
function lostArrows(figure: SolvedFigure): string[] {
  return figure.arrows.flatMap((arrow, place) =>
    figure.frames.some((_, index) => isArrowOf(arrow, index))
      ? []
      : [`arrow ${place + 1} belongs to no frame`],
  );
}

/** What a figure specifies and its drawing does not show: tints, arrows and things, frame by frame. */
export function findUndrawn(figure: SolvedFigure): string[] {
  const faults = figure.frames.flatMap((_, index) => {
    const { paths } = sceneOfFigure(figure, index);
    return [
      ...tintFaults(figure, index, paths),
      ...propFaults(figure, index, paths),
      ...arrowFaults(figure, index, paths),
    ].map((fault) => `frame ${index + 1}: ${fault}`);
  });
  return [...faults, ...lostArrows(figure)];
}
