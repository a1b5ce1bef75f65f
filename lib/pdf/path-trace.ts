/**
 * A path as the sheet's painter takes it, in whole steps: `MOVE` and `LINE` with a point, `CURVE` with three.
 * The painter cannot close a path. Where one was closed, its first piece follows once more as `AGAIN_LINE` or
 * `AGAIN_CURVE`: a stroke that goes along it has the same corner there, and a fill needs none.
 */
export type Trace = Int32Array;

export const MOVE = 0;
export const LINE = 1;
export const CURVE = 2;
export const AGAIN_LINE = 3;
export const AGAIN_CURVE = 4;

/** Steps of a figure's trace in one scene unit, which is what scenes count in. */
export const STEPS = 1;
/** Scene units by which a figure's curve may leave the straight line and still be drawn as one. */
export const STRAIGHT = 0.6;

const TOKEN = /[A-Za-z]|-?\d*\.?\d+/g;
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  l: 2,
  H: 1,
  h: 1,
  V: 1,
  v: 1,
  Q: 4,
  q: 4,
  C: 6,
  c: 6,
  S: 4,
  s: 4,
  A: 7,
  a: 7,
};

/** Reads the path data that figures and signs have: all of SVG's commands but m, t and T. */
export function tracePath(data: string, steps: number = STEPS, straight = 0): Trace {
  const pen = new TracingPen(steps, straight);
  const tokens = data.match(TOKEN) ?? [];
  let command = "";
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? "";
    if (/[A-Za-z]/.test(token)) {
      command = token;
      at += 1;
      if (command === "z" || command === "Z") pen.close();
      continue;
    }
    const count = ARGUMENTS[command];
    if (count === undefined) throw new Error(`a figure's path has the command ${command}`);
    pen.draw(command, tokens.slice(at, at + count).map(Number));
    // Further points after a move are lines.
    if (command === "M") command = "L";
    at += count;
  }
  return Int32Array.from(pen.steps);
}

class TracingPen {
  readonly steps: number[] = [];
  private x = 0;
  private y = 0;
  /** Where the piece being drawn starts: its place in `steps`, and its point. */
  private start = { at: 0, x: 0, y: 0 };
  /** The last control point of the curve that ends at `isFor` steps. */
  private control = { x: 0, y: 0, isFor: -1 };

  constructor(
    private readonly stepsInUnit: number,
    private readonly straight: number,
  ) {}

  draw(command: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0]: readonly number[]): void {
    const { x, y } = this;
    if (command === "M") this.move(a, b);
    else if (command === "L") this.line(a, b);
    else if (command === "l") this.line(x + a, y + b);
    else if (command === "H") this.line(a, y);
    else if (command === "h") this.line(x + a, y);
    else if (command === "V") this.line(x, a);
    else if (command === "v") this.line(x, y + a);
    else if (command === "Q") this.bend(a, b, c, d);
    else if (command === "q") this.bend(x + a, y + b, x + c, y + d);
    else if (command === "C") this.curve(a, b, c, d, e, f);
    else if (command === "c") this.curve(x + a, y + b, x + c, y + d, x + e, y + f);
    else if (command === "S") this.curve(...this.mirrored(), a, b, c, d);
    else if (command === "s") this.curve(...this.mirrored(), x + a, y + b, x + c, y + d);
    else if (command === "A") this.arc({ rx: a, ry: b, isLarge: d === 1, isClockwise: e === 1 }, f, g);
    else this.arc({ rx: a, ry: b, isLarge: d === 1, isClockwise: e === 1 }, x + f, y + g);
  }

  close(): void {
    const { at, x, y } = this.start;
    if (this.x !== x || this.y !== y) this.line(x, y);
    const first = this.steps[at + 3];
    if (first === LINE) this.add(AGAIN_LINE, this.steps.slice(at + 4, at + 6));
    else if (first === CURVE) this.add(AGAIN_CURVE, this.steps.slice(at + 4, at + 10));
  }

  private move(x: number, y: number): void {
    this.start = { at: this.steps.length, x, y };
    this.put(MOVE, [x, y]);
  }

  private line(x: number, y: number): void {
    this.put(LINE, [x, y]);
  }

  private bend(cx: number, cy: number, x: number, y: number): void {
    const near = (from: number, control: number) => from + ((control - from) * 2) / 3;
    this.put(CURVE, [near(this.x, cx), near(this.y, cy), near(x, cx), near(y, cy), x, y]);
  }

  private curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (this.isStraight(x1, y1, x2, y2, x, y)) this.line(x, y);
    else this.put(CURVE, [x1, y1, x2, y2, x, y]);
    this.control = { x: x2, y: y2, isFor: this.steps.length };
  }

  /** A curve leaves its chord by three quarters at most of what its control points do. */
  private isStraight(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
    if (this.straight === 0) return false;
    const [across, along] = [x - this.x, y - this.y];
    const length = Math.hypot(across, along);
    if (length === 0) return false;
    const isNear = (cx: number, cy: number) => {
      const distance = Math.abs(across * (this.y - cy) - along * (this.x - cx)) / length;
      const part = ((cx - this.x) * across + (cy - this.y) * along) / (length * length);
      return distance * 0.75 <= this.straight && part > -0.1 && part < 1.1;
    };
    return isNear(x1, y1) && isNear(x2, y2);
  }

  /** A smooth curve leaves as the one before it came; after anything else, from where it is. */
  private mirrored(): [number, number] {
    const { x, y, isFor } = this.control;
    return isFor === this.steps.length ? [2 * this.x - x, 2 * this.y - y] : [this.x, this.y];
  }

  private arc(shape: ArcShape, x: number, y: number): void {
    for (const curve of arcCurves(this.x, this.y, shape, x, y)) this.put(CURVE, curve);
  }

  private put(kind: number, points: readonly number[]): void {
    this.add(
      kind,
      points.map((value) => Math.round(value * this.stepsInUnit)),
    );
    this.x = points.at(-2) ?? 0;
    this.y = points.at(-1) ?? 0;
  }

  private add(kind: number, values: readonly number[]): void {
    this.steps.push(kind, ...values);
  }
}

interface ArcShape {
  readonly rx: number;
  readonly ry: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** An arc of an upright ellipse as curves of at most a quarter turn each, by SVG's rules for arcs. */
function arcCurves(fromX: number, fromY: number, shape: ArcShape, toX: number, toY: number): number[][] {
  const { centreX, centreY, rx, ry, from, turn } = centred(fromX, fromY, shape, toX, toY);
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-3));
  const part = turn / count;
  const reach = (4 / 3) * Math.tan(part / 4);
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [from + index * part, from + (index + 1) * part];
    const end = index === count - 1 ? [toX, toY] : [centreX + rx * Math.cos(b), centreY + ry * Math.sin(b)];
    return [
      centreX + rx * (Math.cos(a) - reach * Math.sin(a)),
      centreY + ry * (Math.sin(a) + reach * Math.cos(a)),
      centreX + rx * (Math.cos(b) + reach * Math.sin(b)),
      centreY + ry * (Math.sin(b) - reach * Math.cos(b)),
      ...end,
    ];
  });
}

/** The arc by its centre: where it starts on the ellipse, and how far it turns. */
function centred(fromX: number, fromY: number, shape: ArcShape, toX: number, toY: number) {
  // On the unit circle the chord's half says where the centre lies.
  const halfX = (fromX - toX) / 2 / shape.rx;
  const halfY = (fromY - toY) / 2 / shape.ry;
  const length = Math.hypot(halfX, halfY);
  const grown = Math.max(1, length);
  const [rx, ry] = [shape.rx * grown, shape.ry * grown];
  const [x, y] = [halfX / grown, halfY / grown];
  const away =
    Math.sqrt(Math.max(0, 1 / (x * x + y * y) - 1)) * (shape.isLarge === shape.isClockwise ? -1 : 1);
  const [cx, cy] = [away * y, -away * x];
  const from = Math.atan2(y - cy, x - cx);
  const to = Math.atan2(-y - cy, -x - cx);
  const full = 2 * Math.PI;
  const turn = shape.isClockwise ? (to - from + full) % full : -((from - to + full) % full);
  return { centreX: (fromX + toX) / 2 + cx * rx, centreY: (fromY + toY) / 2 + cy * ry, rx, ry, from, turn };
}
