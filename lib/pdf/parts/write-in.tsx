import { Text, View } from "@react-pdf/renderer";
import type { WriteIn as WriteInText } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";

const SHORTEST_LINE = 90;

/** Words to go on from, then what was said or a line to write on. */
export function WriteIn({ of: { lead, text } }: { readonly of: WriteInText }) {
  if (text) return <Text style={TYPE.body}>{`${lead} ${text}`}</Text>;
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", flexGrow: 1 }}>
      <Text style={TYPE.body}>{lead}</Text>
      <View
        style={{
          flexGrow: 1,
          minWidth: SHORTEST_LINE,
          marginLeft: 4,
          marginBottom: 3,
          borderBottom: `0.75 solid ${COLOUR.inkSoft}`,
        }}
      />
    </View>
  );
}
