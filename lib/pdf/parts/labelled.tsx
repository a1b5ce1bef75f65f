import { Text } from "@react-pdf/renderer";
import type { LabelledText } from "@/lib/domain/handout/handout-model";
import { edgeOf, type Look } from "../theme";

interface LabelledProps {
  readonly of: LabelledText;
  readonly look: Look;
}

/** A bold label and its text, on one run of lines. */
export function Labelled({ of: { label, text }, look }: LabelledProps) {
  return (
    <Text style={{ ...look.type.body, ...edgeOf(text) }}>
      <Text style={{ fontWeight: 700 }}>{label}</Text> {text}
    </Text>
  );
}
