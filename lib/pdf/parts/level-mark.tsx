import { Path, Svg } from "@react-pdf/renderer";
import type { WarningLevel } from "@/lib/domain/warning/warning-sign";

const SIZE = 17;

/** A solid sign for "now", a clock for "soon", a speech mark for "tell us", an eight-sided stop for "stop". */
const SHAPES: Record<WarningLevel, { readonly solid: string; readonly inner: string }> = {
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

interface LevelMarkProps {
  readonly level: WarningLevel;
  readonly ink: string;
  readonly paper: string;
}

/** A shape for each level, so that the order of urgency does not hang on colour. */
export function LevelMark({ level, ink, paper }: LevelMarkProps) {
  const { solid, inner } = SHAPES[level];
  return (
    <Svg width={SIZE} height={SIZE} viewBox="0 0 20 20">
      <Path d={solid} fill={ink} />
      <Path
        d={inner}
        fill="none"
        stroke={paper}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Svg>
  );
}
