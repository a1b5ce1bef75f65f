/** A circle on the picture plane. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** One arc of a hull: the circle it lies on and its span, angles growing clockwise on the screen. */
interface HullArc {
  readonly circle: number;
  readonly from: number;
  readonly to: number;
}

const FULL = Math.PI * 2;

function firstCircle(circles: readonly Circle[]): number {
  let best = 0;
  circles.forEach((c, i) => {
    const leader = circles[best];
    if (leader && c.x + c.r > leader.x + leader.r) best = i;
  });
  return best;
}

interface Turn {
  readonly circle: number;
  readonly by: number;
}

/** The circle that takes over the outline of `current` first, turning on from `angle`. */
function nextCircle(circles: readonly Circle[], current: number, angle: number): Turn | undefined {
  const c = circles[current];
  if (!c) return undefined;
  let nearest = -1;
  let least = FULL * 2;
  for (let i = 0; i < circles.length; i++) {
    const other = circles[i];
    if (!other || i === current) continue;
    const dx = other.x - c.x;
    const dy = other.y - c.y;
    const ratio = (c.r - other.r) / Math.sqrt(dx * dx + dy * dy);
    if (!(ratio <= 1 && ratio >= -1)) continue;
    let delta = (Math.atan2(dy, dx) - Math.acos(ratio) - angle) % FULL;
    if (delta < 0) delta += FULL;
    if (delta > FULL - 1e-7) delta = 0;
    if (delta < least - 1e-9) {
      least = delta;
      nearest = i;
    }
  }
  return nearest < 0 ? undefined : { circle: nearest, by: least };
}

/** The arcs of the convex hull of circles, in order, joined by straight tangents. Exact: no sampling. */
function hullArcs(circles: readonly Circle[]): HullArc[] {
  const arcs: HullArc[] = [];
  let current = firstCircle(circles);
  let angle = 0;
  let from = 0;
  for (let guard = 0; guard < circles.length * 3 + 3; guard++) {
    const next = nextCircle(circles, current, angle);
    if (!next || angle + next.by > FULL) break;
    angle += next.by;
    if (angle - from > 1e-6 || arcs.length === 0) arcs.push({ circle: current, from, to: angle });
    from = angle;
    current = next.circle;
  }
  const opening = arcs[0];
  if (!opening) return [{ circle: current, from: 0, to: FULL }];
  arcs[0] = { circle: opening.circle, from: from - FULL, to: opening.to };
  return arcs;
}

const whole = Math.round;
const pair = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** Writes path commands relative to the last point, in whole units. */
class Pen {
  private x = 0;
  private y = 0;
  text = "";
  constructor(private readonly squash: number) {}
  private step(x: number, y: number): string {
    const [nx, ny] = [whole(x), whole(y * this.squash)];
    const text = pair(nx - this.x, ny - this.y);
    this.x = nx;
    this.y = ny;
    return text;
  }
  move(x: number, y: number): void {
    this.x = 0;
    this.y = 0;
    this.text += `M${this.step(x, y)}`;
  }
  line(x: number, y: number): void {
    const text = this.step(x, y);
    if (text !== "0 0") this.text += `l${text}`;
  }
  arc(r: number, span: number, x: number, y: number): void {
    const text = this.step(x, y);
    if (text === "0 0") return;
    this.text += `a${pair(whole(r), whole(r * this.squash))} 0 ${span > Math.PI ? 1 : 0} 1${text.startsWith("-") ? "" : " "}${text}`;
  }
  close(): void {
    this.text += "z";
  }
}

const onCircle = (c: Circle, angle: number) =>
  [c.x + c.r * Math.cos(angle), c.y + c.r * Math.sin(angle)] as const;

function fullCircle(c: Circle, squash: number): string {
  const pen = new Pen(squash);
  pen.move(c.x - c.r, c.y);
  pen.arc(c.r, 1, c.x + c.r, c.y);
  pen.arc(c.r, 1, c.x - c.r, c.y);
  pen.close();
  return pen.text;
}

/**
 * SVG path of the convex hull of circles. With `open`, the arc on that circle is left out, so that a stroke does not
 * draw a seam across a joint; a fill closes it by its chord. `squash` flattens y, for shapes on the floor.
 */
export function hullPath(circles: readonly Circle[], open = -1, squash = 1): string {
  const arcs = hullArcs(circles);
  const only = arcs.length === 1 ? circles[arcs[0]?.circle ?? 0] : undefined;
  if (only) return fullCircle(only, squash);
  const gap = arcs.findIndex((arc) => arc.circle === open);
  const ordered = gap < 0 ? arcs : [...arcs.slice(gap), ...arcs.slice(0, gap)];
  const pen = new Pen(squash);
  ordered.forEach((arc, i) => {
    const circle = circles[arc.circle];
    if (!circle) return;
    const [fromX, fromY] = onCircle(circle, arc.from);
    const [toX, toY] = onCircle(circle, arc.to);
    const skipped = i === 0 && gap >= 0;
    if (skipped) pen.move(toX, toY);
    else if (i === 0) pen.move(fromX, fromY);
    else pen.line(fromX, fromY);
    if (!skipped) pen.arc(circle.r, arc.to - arc.from, toX, toY);
  });
  const first = ordered[0];
  const start = first ? circles[first.circle] : undefined;
  if (first && start && gap >= 0) pen.line(...onCircle(start, first.from));
  else pen.close();
  return pen.text;
}

/** SVG path of a closed polygon or an open line through points. */
export function linePath(
  points: readonly { readonly x: number; readonly y: number }[],
  closed: boolean,
): string {
  const pen = new Pen(1);
  points.forEach((p, i) => {
    if (i === 0) pen.move(p.x, p.y);
    else pen.line(p.x, p.y);
  });
  if (closed) pen.close();
  return pen.text;
}
