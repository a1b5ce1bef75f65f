import type { WriteIn as WriteInText } from "@/lib/domain/handout/handout-model";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import { Text, View } from "../elements";
import type { Look } from "../theme";

interface WriteInProps {
  readonly of: WriteInText;
  readonly look: Look;
}

/** Words to go on from, then what was said or a line to write on. */
export function WriteIn({ of: { lead, text }, look }: WriteInProps) {
  if (text) return <Text style={look.type.body}>{`${lead} ${text}`.trim()}</Text>;
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", flexGrow: 1 }}>
      <Text style={look.type.body}>{lead}</Text>
      <View
        style={{
          flexGrow: 1,
          minWidth: PART.writeLine,
          marginLeft: 4,
          marginBottom: 3,
          borderBottom: `0.75 solid ${look.colour.inkSoft}`,
        }}
      />
    </View>
  );
}
