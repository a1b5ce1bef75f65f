import { CARD } from "@/lib/domain/handout/handout-card-fit";
import { bulletWidth } from "@/lib/domain/handout/handout-sheet";
import { TOPICS } from "@/lib/domain/handout/handout-topics-fit";
import { Text, View } from "../elements";
import { edgeOf, FILL, type Look } from "../theme";

interface BulletProps {
  readonly text: string;
  readonly look: Look;
  readonly type?: "body" | "card";
}

/** One point of a list, with a hanging mark; stands in a part tagged as a list. */
export function Bullet({ text, look, type = "body" }: BulletProps) {
  const style = look.type[type];
  const width = bulletWidth(style);
  return (
    <View
      tag="LI"
      style={{ flexDirection: look.row, marginTop: type === "card" ? CARD.bulletGap : TOPICS.bulletGap }}
    >
      <Text tag="Lbl" style={{ ...style, width, color: look.colour.accent, fontWeight: 700 }}>
        •
      </Text>
      <Text tag="LBody" style={{ ...style, ...FILL, ...edgeOf(text) }}>
        {text}
      </Text>
    </View>
  );
}
