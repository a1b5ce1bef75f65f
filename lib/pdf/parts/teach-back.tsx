import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import { Text, View } from "../elements";
import type { Look } from "../theme";

interface TeachBackProps {
  readonly teachBack: HandoutModel["teachBack"];
  readonly look: Look;
}

/** Boxes to tick together at the end of the visit. */
export function TeachBack({ teachBack, look }: TeachBackProps) {
  const { type, colour } = look;
  const lineHeight = type.body.fontSize * type.body.lineHeight;
  return (
    <View
      wrap={false}
      style={{ flexDirection: look.row, flexWrap: "wrap", columnGap: PART.markGap, marginTop: PART.margin }}
    >
      <Text style={type.strong}>{teachBack.lead}</Text>
      {teachBack.marks.map((mark) => (
        <View key={mark} style={{ flexDirection: look.row, columnGap: PART.boxGap }}>
          <View
            style={{
              width: PART.box,
              height: PART.box,
              marginTop: (lineHeight - PART.box) / 2,
              border: `1 solid ${colour.ink}`,
            }}
          />
          <Text style={type.body}>{mark}</Text>
        </View>
      ))}
    </View>
  );
}
