import type { LabelledText } from "@/lib/domain/handout/handout-model";
import { Text } from "../elements";
import { edgeOf, type Look, lookIn, spokenIn } from "../theme";

interface LabelledProps {
  readonly of: LabelledText;
  readonly look: Look;
  readonly type?: keyof Look["type"];
}

/** A bold label and its text, on one run of lines. */
export function Labelled({ of: { label, text, lang }, look, type = "body" }: LabelledProps) {
  return (
    <Text {...spokenIn(lang)} style={{ ...lookIn(look, lang).type[type], ...edgeOf(text) }}>
      {label ? <Text style={{ fontWeight: 700 }}>{label}</Text> : null}
      {label ? ` ${text}` : text}
    </Text>
  );
}
