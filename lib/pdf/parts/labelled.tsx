import type { LabelledText } from "@/lib/domain/handout/handout-model";
import { Text } from "../elements";
import { edgeOf, type Look } from "../theme";

interface LabelledProps {
  readonly of: LabelledText;
  readonly look: Look;
  readonly type?: keyof Look["type"];
}

/** A bold label and its text, on one run of lines. */
export function Labelled({ of: { label, text }, look, type = "body" }: LabelledProps) {
  return (
    <Text style={{ ...look.type[type], ...edgeOf(text) }}>
      <Text style={{ fontWeight: 700 }}>{label}</Text> {text}
    </Text>
  );
}
