import type { WriteIn as WriteInText } from "@/lib/domain/handout/handout-model";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import { Text, View } from "../elements";
import { atStart, type Look, lookIn, spokenIn } from "../theme";

interface WriteInProps {
  readonly of: WriteInText;
  readonly look: Look;
}

/** Words to go on from, then what was said or a line to write on. */
export function WriteIn({ of: { lead, text, lang }, look }: WriteInProps) {
  if (text)
    return (
      <Text {...spokenIn(lang)} style={lookIn(look, lang).type.body}>
        {`${lead} ${text}`.trim()}
      </Text>
    );
  return (
    <View style={{ flexDirection: look.row, alignItems: "flex-end", flexGrow: 1 }}>
      <Text style={look.type.body}>{lead}</Text>
      <View
        style={{
          flexGrow: 1,
          minWidth: PART.writeLine,
          ...atStart(look, "margin", 4),
          marginBottom: 3,
          borderBottom: `0.75 solid ${look.colour.inkSoft}`,
        }}
      />
    </View>
  );
}
