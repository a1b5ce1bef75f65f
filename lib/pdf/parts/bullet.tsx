import { Text, View } from "@react-pdf/renderer";
import { bulletWidth } from "@/lib/domain/handout/handout-sheet";
import { edgeOf, FILL, type Look } from "../theme";

interface BulletProps {
  readonly text: string;
  readonly look: Look;
  readonly type?: "body" | "card";
}

/** One point of a list, with a hanging mark. */
export function Bullet({ text, look, type = "body" }: BulletProps) {
  const style = look.type[type];
  const width = bulletWidth(style);
  return (
    <View style={{ flexDirection: "row", marginTop: 1 }}>
      <Text style={{ ...style, width, color: look.colour.accent, fontWeight: 700 }}>•</Text>
      <Text style={{ ...style, ...FILL, ...edgeOf(text) }}>{text}</Text>
    </View>
  );
}
