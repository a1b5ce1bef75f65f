/** A point or direction: x forward, y to the body's left, z up; lengths are fractions of stature. */
export type Vec3 = [number, number, number];
/** A rotation, column by column: the images of x, y and z. */
export type Mat3 = [number, number, number, number, number, number, number, number, number];

const RADIANS = Math.PI / 180;

/** Rotation about y by degrees. */
export function rotationY(degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS);
  const s = Math.sin(degrees * RADIANS);
  return [c, 0, -s, 0, 1, 0, s, 0, c];
}

/** Rotation about z by degrees. */
export function rotationZ(degrees: number): Mat3 {
  const c = Math.cos(degrees * RADIANS);
  const s = Math.sin(degrees * RADIANS);
  return [c, s, 0, -s, c, 0, 0, 0, 1];
}

/** `rotationY(y) · rotationX(x) · rotationZ(z)` written out, for the inner loop of the solver. */
export function rotationYXZ(y: number, x: number, z: number): Mat3 {
  const [cy, sy] = [Math.cos(y * RADIANS), Math.sin(y * RADIANS)];
  if (x === 0 && z === 0) return [cy, 0, -sy, 0, 1, 0, sy, 0, cy];
  const [cx, sx] = [Math.cos(x * RADIANS), Math.sin(x * RADIANS)];
  const [cz, sz] = [Math.cos(z * RADIANS), Math.sin(z * RADIANS)];
  return [
    cy * cz + sy * sx * sz,
    cx * sz,
    -sy * cz + cy * sx * sz,
    -cy * sz + sy * sx * cz,
    cx * cz,
    sy * sz + cy * sx * cz,
    sy * cx,
    -sx,
    cy * cx,
  ];
}

/** The product of two rotations, the outer one first. */
export function turnBy(a: Mat3, b: Mat3): Mat3 {
  const [a0, a1, a2, a3, a4, a5, a6, a7, a8] = a;
  const [b0, b1, b2, b3, b4, b5, b6, b7, b8] = b;
  return [
    a0 * b0 + a3 * b1 + a6 * b2,
    a1 * b0 + a4 * b1 + a7 * b2,
    a2 * b0 + a5 * b1 + a8 * b2,
    a0 * b3 + a3 * b4 + a6 * b5,
    a1 * b3 + a4 * b4 + a7 * b5,
    a2 * b3 + a5 * b4 + a8 * b5,
    a0 * b6 + a3 * b7 + a6 * b8,
    a1 * b6 + a4 * b7 + a7 * b8,
    a2 * b6 + a5 * b7 + a8 * b8,
  ];
}

/** The product of rotations, outermost first. */
export function turn(first: Mat3, ...rest: Mat3[]): Mat3 {
  return rest.reduce(turnBy, first);
}

/** `origin + rotation · local`. */
export function place(origin: Vec3, m: Mat3, local: Vec3): Vec3 {
  const [x, y, z] = local;
  return [
    origin[0] + m[0] * x + m[3] * y + m[6] * z,
    origin[1] + m[1] * x + m[4] * y + m[7] * z,
    origin[2] + m[2] * x + m[5] * y + m[8] * z,
  ];
}

/** The world direction of a local one. */
export function direct(m: Mat3, [x, y, z]: Vec3): Vec3 {
  return [m[0] * x + m[3] * y + m[6] * z, m[1] * x + m[4] * y + m[7] * z, m[2] * x + m[5] * y + m[8] * z];
}

/** `a + b · times`. */
export function plus(a: Vec3, b: Vec3, times = 1): Vec3 {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

/** `a - b`. */
export function minus(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** The point a fraction of the way from `a` to `b`. */
export function between(a: Vec3, b: Vec3, fraction: number): Vec3 {
  return plus(a, minus(b, a), fraction);
}

/** Inner product. */
export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Straight distance. */
export function distance(a: Vec3, b: Vec3): number {
  const [dx, dy, dz] = minus(a, b);
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}
