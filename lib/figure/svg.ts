import type { Scene, SceneBox, ScenePath } from "./scene";

export interface SvgChoice {
  /** Text alternative; without it the drawing is hidden from assistive technology. */
  readonly label?: string;
  /** A box to show instead of the scene's own, for several figures in one scale. */
  readonly box?: SceneBox;
}

const escapeText = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function strokeAttributes(path: ScenePath): string {
  if (!path.stroke) return "";
  const under = path.under ? ' paint-order="stroke"' : ' stroke-linecap="round"';
  return ` stroke="${path.stroke}" stroke-width="${path.strokeWidth ?? 1}" stroke-linejoin="round"${under}`;
}

function element(path: ScenePath): string {
  const opacity = path.opacity === undefined ? "" : ` opacity="${path.opacity}"`;
  return `<path fill="${path.fill}"${opacity} d="${path.d}"/>`;
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
  for (const path of scene.paths) {
    const stroke = strokeAttributes(path);
    if (stroke !== open) {
      if (open) body += "</g>";
      if (stroke) body += `<g${stroke}>`;
      open = stroke;
    }
    body += element(path);
  }
  if (open) body += "</g>";
  const alternative = choice.label
    ? `role="img" aria-label="${escapeText(choice.label)}"`
    : 'aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(choice.box ?? scene.box)}" ${alternative}>${body}</svg>`;
}
