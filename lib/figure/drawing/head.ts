import type { ScenePath } from "../scene";
import type { Stage } from "../stage";
import { facing } from "./axes";
import { smooth } from "./curve";
import { drawEars, drawFeatures } from "./face";
import { drawDrape, drawHair, drawScarf, drawTail, hairLines } from "./hair";
import { faceHull, headHull, profilePoints, SKULL, type Sketch, type Sphere } from "./head-shape";
import { OUTLINE, shape } from "./ink";

/** The face is painted over the hair until it is turned this far away. */
const FACE_HIDDEN = -0.3;
/** What a scarf leaves free of the face. */
const SCARF_FACE: readonly Sphere[] = [
  [0.036, 0, 0.051, 0.025],
  [0.037, 0.006, 0.028, 0.0245],
  [0.037, -0.006, 0.028, 0.0245],
  [0.045, 0, -0.011, 0.0145],
];
const RADIANS = Math.PI / 180;

function sketchOf(stage: Stage): Sketch {
  const { axes, tables, manner } = stage;
  return { stage, a: axes.head, k: tables.shape.head, open: manner.jaw * RADIANS };
}

/** The head with hair or a scarf: face calm, eyes as the figure says. */
export function drawHead(stage: Stage): ScenePath[] {
  const s = sketchOf(stage);
  const { theme } = stage;
  const skin = theme.skin.near;
  const isFaceHidden = facing(s.a, 1, 0, 0) < FACE_HIDDEN;
  if (theme.hairName === "headscarf") {
    const cloth = [...drawDrape(s), drawScarf(s)];
    if (isFaceHidden) return cloth;
    const face = shape(
      headHull(s, SCARF_FACE) + smooth(profilePoints(s, true), true),
      skin,
      theme.line,
      OUTLINE - 2,
    );
    return [...cloth, face, ...drawFeatures(s)];
  }
  const skull = theme.hairName === "bald" ? headHull(s, SKULL) : "";
  const ears = theme.hairName === "bob" ? [] : drawEars(s);
  if (isFaceHidden) {
    return [shape(skull + faceHull(s), skin, theme.line), ...drawHair(s), ...ears, ...drawTail(s)];
  }
  const face = shape(skull + faceHull(s) + smooth(profilePoints(s), true), skin, theme.line);
  return [...drawTail(s), ...drawHair(s), face, ...hairLines(s), ...ears, ...drawFeatures(s)];
}
