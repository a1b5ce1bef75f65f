import type { SolvedFigure } from "./figure";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasNumbers = (value: unknown, names: readonly string[]) =>
  isFields(value) && names.every((name) => Number.isFinite(value[name]));
const isFrame = (value: unknown) =>
  isFields(value) &&
  hasNumbers(value.root, ["x", "y", "z", "pitch", "roll", "yaw"]) &&
  isFields(value.angles) &&
  Array.isArray(value.bears);

/** A stored figure, if this release can draw it. */
export function readFigure(stored: unknown): SolvedFigure | undefined {
  return isSolvedFigure(stored) ? stored : undefined;
}

function isSolvedFigure(stored: unknown): stored is SolvedFigure {
  if (!isFields(stored) || stored.format !== 1) return false;
  const { frames, camera, tempo, props, arrows, highlight } = stored;
  return (
    Array.isArray(frames) &&
    frames.length > 0 &&
    frames.every(isFrame) &&
    hasNumbers(camera, ["azimuth", "elevation"]) &&
    hasNumbers(tempo, ["move", "hold", "back"]) &&
    [props, arrows, highlight].every(Array.isArray)
  );
}
