import { LEVEL_SHAPES } from "@/lib/domain/warning/level-shapes";
import type { WarningLevel } from "@/lib/domain/warning/warning-sign";
import { Path, Svg } from "../elements";

const SIZE = 17;

interface LevelMarkProps {
  readonly level: WarningLevel;
  readonly ink: string;
  readonly paper: string;
}

/** A shape for each level, so that the order of urgency does not hang on colour. */
export function LevelMark({ level, ink, paper }: LevelMarkProps) {
  const { solid, inner } = LEVEL_SHAPES[level];
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
