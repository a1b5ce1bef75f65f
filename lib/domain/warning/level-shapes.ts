import type { WarningLevel } from "./warning-sign";

/** A solid sign for "now", a clock for "soon", a speech mark for "tell us", an eight-sided stop for "stop"; on a square of 20. */
export const LEVEL_SHAPES: Record<WarningLevel, { readonly solid: string; readonly inner: string }> = {
  1: {
    solid: "M10 1.2 19.2 18.4H.8Z",
    inner: "M10 7.2v5.6M10 15.2v.6",
  },
  2: {
    solid: "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
    inner: "M10 5v5.2l3.4 2.2",
  },
  3: {
    solid: "M3 2h14a2 2 0 0 1 2 2v8.5a2 2 0 0 1-2 2H9.5L4.5 19v-4.500H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z",
    inner: "M5 6.600h10M5 10.200h6.500",
  },
  4: {
    solid: "M6.300 1h7.400L19 6.300v7.400L13.700 19H6.300L1 13.700V6.300Z",
    inner: "M5.400 10h9.200",
  },
};
