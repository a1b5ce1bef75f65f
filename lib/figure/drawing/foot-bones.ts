interface ToeBones {
  readonly y: number;
  readonly x: number;
  readonly reach: number;
  readonly width: number;
}

/**
 * The five toes in the frame of the toes: joint line across the foot, reach, half width. The great toe is the longest
 * and stands apart; breadth of the foot 0.055 of stature (Drillis & Contini).
 */
export const TOES = [
  { y: -0.0165, x: 0.0, reach: 0.0345, width: 0.0092 },
  { y: -0.0035, x: 0.002, reach: 0.0305, width: 0.0062 },
  { y: 0.0065, x: 0.0, reach: 0.0275, width: 0.0058 },
  { y: 0.0148, x: -0.004, reach: 0.0265, width: 0.0054 },
  { y: 0.0218, x: -0.009, reach: 0.024, width: 0.0052 },
] as const satisfies readonly ToeBones[];
