import { Text, View } from "@react-pdf/renderer";
import { COLOUR, TYPE } from "../theme";

/** Room for the mark, by type. */
export const BULLET_WIDTH = { body: 11, card: 9 } as const;

interface BulletProps {
  readonly text: string;
  readonly type?: "body" | "card";
}

/** One point of a list, with a hanging mark. */
export function Bullet({ text, type = "body" }: BulletProps) {
  return (
    <View style={{ flexDirection: "row", marginTop: 1 }}>
      <Text style={{ ...TYPE[type], width: BULLET_WIDTH[type], color: COLOUR.accent, fontWeight: 700 }}>
        •
      </Text>
      <Text style={{ ...TYPE[type], flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{text}</Text>
    </View>
  );
}
