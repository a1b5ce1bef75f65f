import type { Scene, SceneBox, ScenePath } from "./scene";

export interface SvgChoice {
  /** Text alternative; without it the drawing is hidden from assistive technology. */
  readonly label?: string;
  /** A box to show instead of the scene's own, for several figures in one scale. */
  readonly box?: SceneBox;
}

const escapeText = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** What most paths have in common stands on the root once: lines under fills, round ends, no fill. */
export const ROOT_INK = {
  fill: "none",
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
  "paint-order": "stroke",
} as const;
const ROOT = Object.entries(ROOT_INK)
  .map(([name, value]) => `${name}="${value}"`)
  .join(" ");

/** What a group of paths has in common. Only filled things with their line on top say so. */
function strokeAttributes(path: ScenePath): string {
  if (!path.stroke) return "";
  const order = path.under || path.fill === "none" ? "" : ' paint-order="normal"';
  return ` stroke="${path.stroke}" stroke-width="${path.strokeWidth ?? 1}"${order}`;
}

function element(path: ScenePath, groupFill: string): string {
  const opacity = path.opacity === undefined ? "" : ` opacity="${path.opacity}"`;
  const fill = path.fill === groupFill ? "" : ` fill="${path.fill}"`;
  return `<path${fill}${opacity} d="${path.d}"/>`;
}

/** The viewBox attribute of a box. */
export function viewBoxOf({ x, y, width, height }: SceneBox): string {
  return `${x} ${y} ${width} ${height}`;
}

/**
 * The scene as one SVG element: presentation attributes only (no style, no ids), so it passes a strict content
 * security policy and can stand any number of times on a page. Neighbours with one stroke share a group.
 */
export function svgOfScene(scene: Scene, choice: SvgChoice = {}): string {
  let body = "";
  let open = "";
  let fill = ROOT_INK.fill as string;
  for (const path of scene.paths) {
    const stroke = strokeAttributes(path);
    if (stroke !== open) {
      if (open) body += "</g>";
      fill = stroke ? path.fill : ROOT_INK.fill;
      if (stroke) body += `<g${fill === ROOT_INK.fill ? "" : ` fill="${fill}"`}${stroke}>`;
      open = stroke;
    }
    body += element(path, fill);
  }
  if (open) body += "</g>";
  const alternative = choice.label
    ? `role="img" aria-label="${escapeText(choice.label)}"`
    : 'aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(choice.box ?? scene.box)}" ${ROOT} ${alternative}>${body}</svg>`;
}
