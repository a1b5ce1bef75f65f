import { Text, View } from "@react-pdf/renderer";
import type { HandoutModel } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";

/** Boxes to tick together at the end of the visit. */
export function TeachBack({ teachBack }: { readonly teachBack: HandoutModel["teachBack"] }) {
  return (
    <View wrap={false} style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 13, marginTop: 8 }}>
      <Text style={TYPE.strong}>{teachBack.lead}</Text>
      {teachBack.marks.map((mark) => (
        <View key={mark} style={{ flexDirection: "row", columnGap: 5 }}>
          <View style={{ width: 10, height: 10, marginTop: 3, border: `1 solid ${COLOUR.ink}` }} />
          <Text style={TYPE.body}>{mark}</Text>
        </View>
      ))}
    </View>
  );
}
