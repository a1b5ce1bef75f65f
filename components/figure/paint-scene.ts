import type { Scene, SceneBox, ScenePath } from "@/lib/figure/scene";
import { viewBoxOf } from "@/lib/figure/svg";

const SVG = "http://www.w3.org/2000/svg";

/** Writes a drawing into an `svg` element, using the paths that are there; only what differs is touched. */
export function paintScene(svg: SVGSVGElement, { paths }: Scene, box: SceneBox): void {
  write(svg, "viewBox", viewBoxOf(box));
  while (svg.childElementCount > paths.length) svg.lastElementChild?.remove();
  paths.forEach((path, order) => {
    const element = svg.children[order] ?? svg.appendChild(document.createElementNS(SVG, "path"));
    for (const [name, value] of Object.entries(attributesOf(path))) write(element, name, value);
  });
}

function attributesOf({ d, fill, stroke, strokeWidth = 1, under, opacity }: ScenePath) {
  return {
    d,
    fill,
    opacity: opacity?.toString(),
    stroke,
    "stroke-width": stroke && String(strokeWidth),
    "stroke-linejoin": stroke && "round",
    "stroke-linecap": stroke && "round",
    "paint-order": stroke && under ? "stroke" : undefined,
  };
}

function write(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
