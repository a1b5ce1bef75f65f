import type { Run } from "@/lib/domain/handout/text-measure";
import { Text } from "../elements";
import type { Look } from "../theme";

interface RunsProps {
  readonly runs: readonly Run[];
  readonly look: Look;
  readonly type?: keyof Look["type"];
  readonly color?: string;
}

/** One paragraph, some of its words bold. */
export function Runs({ runs, look, type = "body", color = look.colour.ink }: RunsProps) {
  return (
    <Text style={{ ...look.type[type], color }}>
      {runs.map(({ text, isBold }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are fixed, in order
        <Text key={index} style={{ fontWeight: isBold ? 700 : 400 }}>
          {index === 0 ? text : ` ${text}`}
        </Text>
      ))}
    </Text>
  );
}
