import type { ScenePath } from "../scene";
import { facing } from "./axes";
import { ring, smooth } from "./curve";
import { headSpot, jawPoint, type Sketch } from "./head-shape";
import { FINE, line, shape, stroke } from "./ink";

/** An eye is drawn until its side of the face is turned this far away. */
const EYE_SHOWS = 0.24;

/** Brows, eyes, nose and mouth, as far as they are turned to the viewer. */
export function drawFeatures(s: Sketch): ScenePath[] {
  const { theme, tables } = s.stage;
  const { brows, lids, eyes } = drawEyes(s);
  const ink = nose(s) + mouth(s) + (tables.shape.kyphosis > 0 ? wrinkles(s) : "");
  const soft = tables.shape.softFace ? 1 : 0;
  return [
    ...openMouth(s),
    ...(brows ? [line(brows, theme.brow, 5 - soft)] : []),
    ...(lids ? [line(lids, theme.line, 4 + soft)] : []),
    ...(eyes ? [{ layer: "body" as const, d: eyes, fill: theme.line }] : []),
    ...(ink ? [line(ink, theme.inner)] : []),
  ];
}

function drawEyes(s: Sketch): { brows: string; lids: string; eyes: string } {
  const { a, k, stage } = s;
  let [brows, lids, eyes] = ["", "", ""];
  for (const sign of [1, -1]) {
    if (facing(a, 0.86, 0.5 * sign, 0) < EYE_SHOWS) continue;
    const at = (x: number, y: number, z: number) => headSpot(s, x, y * sign, z);
    brows += stroke(at(0.0585, 0.0075, 0.0475), at(0.056, 0.0185, 0.0515), at(0.0465, 0.0295, 0.0475));
    if (stage.manner.eyesShut) {
      lids += stroke(at(0.0545, 0.0115, 0.0335), at(0.0535, 0.0185, 0.0315), at(0.0475, 0.0255, 0.034));
      continue;
    }
    lids += stroke(at(0.0545, 0.0115, 0.0345), at(0.0545, 0.0175, 0.0385), at(0.0475, 0.0265, 0.0355));
    const eye = at(0.0535, 0.0182, 0.035);
    const wide = Math.max(0.45, Math.min(1, facing(a, 0.88, 0.47 * sign, 0)));
    const size = (k * a.units) / 1000;
    eyes += ring(eye.x, eye.y, 3.8 * wide * size, 4.3 * size);
  }
  return { brows, lids, eyes };
}

/** The shadow side of the nose and its wing. */
function nose(s: Sketch): string {
  const front = facing(s.a, 1, 0, 0);
  if (front < -0.15) return "";
  const side = facing(s.a, 0, 1, 0) > 0 ? 1 : -1;
  const at = (x: number, y: number, z: number) => headSpot(s, x, y * side, z);
  if (front < 0.35)
    return stroke(at(0.0625, 0.0085, 0.011), at(0.0595, 0.0105, 0.0155), at(0.0625, 0.0095, 0.0205));
  return stroke(
    at(0.059, -0.0035, 0.04),
    at(0.068, -0.003, 0.026),
    at(0.0725, -0.0045, 0.0165),
    at(0.066, 0.002, 0.0115),
    at(0.062, 0.0085, 0.0125),
  );
}

/** A jaw open further than this shows the mouth open, in radians. */
const PARTED = 0.07;

function mouth(s: Sketch): string {
  const front = facing(s.a, 1, 0, 0);
  if (front < 0.02 || s.open > PARTED) return "";
  const side = facing(s.a, 0, 1, 0) > 0 ? 1 : -1;
  const isFront = front > 0.45;
  const lips = stroke(
    headSpot(s, isFront ? 0.0515 : 0.0605, isFront ? -0.0135 * side : 0, 0.0012),
    headSpot(s, 0.0605, 0.001 * side, -0.0006),
    headSpot(s, 0.0505, 0.0145 * side, 0.0022),
  );
  if (front < 0.35) return lips;
  return lips + stroke(headSpot(s, 0.0595, -0.005, -0.0075), headSpot(s, 0.0595, 0.005, -0.0075));
}

/** The mouth of a jaw that is open: upper lip above, lower lip on the jaw, the tongue up behind the teeth. */
function openMouth(s: Sketch): ScenePath[] {
  if (s.open <= PARTED || facing(s.a, 1, 0, 0) < -0.1) return [];
  const { theme } = s.stage;
  const low = (x: number, y: number, z: number) => {
    const [jx, jz] = jawPoint(s, x, z);
    return headSpot(s, jx, y, jz);
  };
  const d = smooth(
    [
      headSpot(s, 0.0515, -0.0125, 0.0008),
      headSpot(s, 0.0605, 0, 0.0012),
      headSpot(s, 0.0515, 0.0125, 0.0008),
      low(0.053, 0.0095, -0.003),
      low(0.0595, 0, -0.003),
      low(0.053, -0.0095, -0.003),
    ],
    true,
  );
  const teeth = stroke(
    headSpot(s, 0.054, -0.008, -0.0005),
    headSpot(s, 0.0595, 0, 0),
    headSpot(s, 0.054, 0.008, -0.0005),
  );
  return [shape(d, theme.mouth, theme.line, FINE), line(teeth, "#ffffff", 6)];
}

/** Crow's feet and the fold beside the mouth of an older face. */
function wrinkles(s: Sketch): string {
  if (facing(s.a, 1, 0, 0) < -0.1) return "";
  const side = facing(s.a, 0, 1, 0) > 0 ? 1 : -1;
  const at = (x: number, y: number, z: number) => headSpot(s, x, y * side, z);
  return (
    stroke(at(0.0475, 0.029, 0.037), at(0.045, 0.0325, 0.0385)) +
    stroke(at(0.0475, 0.029, 0.0335), at(0.045, 0.0325, 0.032)) +
    stroke(at(0.0545, 0.0185, 0.0105), at(0.052, 0.0205, 0.004))
  );
}

/** An ear is drawn when its side is turned to the viewer at least this much. */
const EAR_SHOWS = 0.14;

/** The ears that are seen. */
export function drawEars(s: Sketch): ScenePath[] {
  const { theme } = s.stage;
  return [1, -1].flatMap((sign) => {
    if (facing(s.a, -0.25, sign, 0) < EAR_SHOWS) return [];
    const at = (x: number, out: number, z: number) => headSpot(s, x, sign * out, z);
    const rim = [
      at(0.002, 0.044, 0.038),
      at(-0.004, 0.047, 0.0465),
      at(-0.013, 0.05, 0.044),
      at(-0.0155, 0.051, 0.034),
      at(-0.0105, 0.049, 0.022),
      at(-0.004, 0.046, 0.013),
      at(0.0015, 0.044, 0.0165),
      at(0.003, 0.044, 0.027),
    ];
    const shell = stroke(
      at(-0.002, 0.047, 0.039),
      at(-0.0095, 0.05, 0.038),
      at(-0.0085, 0.049, 0.027),
      at(-0.003, 0.047, 0.021),
    );
    return [shape(smooth(rim, true), theme.skin.near, theme.line, FINE), line(shell, theme.inner)];
  });
}
