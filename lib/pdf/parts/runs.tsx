import type { Run } from "@/lib/domain/handout/text-measure";
import { Text } from "../elements";
import { type Look, spokenIn } from "../theme";

interface RunsProps {
  readonly runs: readonly Run[];
  readonly look: Look;
  readonly type?: keyof Look["type"];
  readonly color?: string;
  readonly lang?: string | undefined;
}

/** One paragraph, some of its words bold. */
export function Runs({ runs, look, lang, type = "body", color = look.colour.ink }: RunsProps) {
  return (
    <Text {...spokenIn(lang)} style={{ ...look.type[type], color }}>
      {runs.map(({ text, isBold }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text are fixed, in order
        <Text key={index} style={{ fontWeight: isBold ? 700 : 400 }}>
          {index === 0 ? text : ` ${text}`}
        </Text>
      ))}
    </Text>
  );
}
