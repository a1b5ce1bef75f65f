import type { Painter } from "../../painter";
import { UnknownPart } from "../tree/unknown-part";

/** A number of a page's drawing, in hundredths of a point. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A factor that all that follows is drawn larger by: small ones need more digits than a place does. */
export function factor(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

const colours = new Map<string, string>();

/** A colour `#rrggbb` as a page's drawing takes it. */
export function rgb(colour: string): string {
  const known = colours.get(colour);
  if (known) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  if (colour.length !== 7 || parts.some(Number.isNaN)) throw new UnknownPart(`the colour ${colour}`);
  const text = parts.map((part) => String(Math.round(part * 1e4) / 1e4)).join(" ");
  colours.set(colour, text);
  return text;
}

const CAPS = { butt: 0, round: 1 } as const;

/** A drawing as the operators of a page, from the top down as the parts of a sheet draw. */
export class ContentPainter implements Painter {
  readonly operators: string[] = [];
  /** How much of it covers what is below, in percent, for each such state that is asked for. */
  readonly opacities = new Set<number>();

  scale(by: number): Painter {
    return this.add(`${factor(by)} 0 0 ${factor(by)} 0 0 cm`);
  }

  translate(x: number, y: number): Painter {
    return this.add(`1 0 0 1 ${num(x)} ${num(y)} cm`);
  }

  moveTo(x: number, y: number): Painter {
    return this.add(`${num(x)} ${num(y)} m`);
  }

  lineTo(x: number, y: number): Painter {
    return this.add(`${num(x)} ${num(y)} l`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): Painter {
    return this.add(`${num(x1)} ${num(y1)} ${num(x2)} ${num(y2)} ${num(x)} ${num(y)} c`);
  }

  rect(x: number, y: number, width: number, height: number): Painter {
    return this.add(`${num(x)} ${num(y)} ${num(width)} ${num(height)} re`);
  }

  lineWidth(width: number): Painter {
    return this.add(`${num(width)} w`);
  }

  lineCap(cap: keyof typeof CAPS): Painter {
    return this.add(`${CAPS[cap]} J`);
  }

  lineJoin(_join: "round"): Painter {
    return this.add("1 j");
  }

  fillOpacity(opacity: number): Painter {
    const percent = Math.round(opacity * 100);
    this.opacities.add(percent);
    return this.add(`/A${percent} gs`);
  }

  fill(colour: string): Painter {
    return this.add(`${rgb(colour)} rg f`);
  }

  stroke(colour: string): Painter {
    return this.add(`${rgb(colour)} RG S`);
  }

  private add(operator: string): this {
    this.operators.push(operator);
    return this;
  }
}
