import { Text } from "@react-pdf/renderer";
import type { LabelledText } from "@/lib/domain/handout-model";
import { TYPE } from "../theme";

interface LabelledProps {
  readonly of: LabelledText;
  readonly type?: "body" | "card" | "small";
}

/** A bold label and its text, on one run of lines. */
export function Labelled({ of: { label, text }, type = "body" }: LabelledProps) {
  return (
    <Text style={TYPE[type]}>
      <Text style={{ fontWeight: 700 }}>{label}</Text> {text}
    </Text>
  );
}
