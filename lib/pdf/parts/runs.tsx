import { Text } from "@react-pdf/renderer";
import type { Run } from "@/lib/domain/handout/handout-lines";
import type { Look } from "../theme";

interface RunsProps {
  readonly runs: readonly Run[];
  readonly look: Look;
}

/** One paragraph, some of its words bold. */
export function Runs({ runs, look }: RunsProps) {
  return (
    <Text style={look.type.body}>
      {runs.map(({ text, isBold }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are fixed, in order
        <Text key={index} style={{ fontWeight: isBold ? 700 : 400 }}>
          {index === 0 ? text : ` ${text}`}
        </Text>
      ))}
    </Text>
  );
}
