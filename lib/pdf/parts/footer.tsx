import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { footerText, PART } from "@/lib/domain/handout/handout-part-fit";
import { sideInWords } from "@/lib/domain/handout/side-words";
import { Text, View } from "../elements";
import { FILL, type Look } from "../theme";

interface FooterProps {
  readonly model: HandoutModel;
  readonly page: number;
  readonly pages: number;
  /** The sides with the warning card. */
  readonly help: readonly number[];
  readonly look: Look;
}

/** Whose sheet, whose clinic, which version and which page: at the same place on each page (handout rule 4). */
export function Footer({ model, page, pages, help, look }: FooterProps) {
  const style = { ...look.type.small, color: look.colour.inkSoft };
  return (
    <View
      tag="Artifact"
      style={{
        flexDirection: look.row,
        justifyContent: "space-between",
        columnGap: 12,
        paddingTop: PART.footerTop,
      }}
    >
      <Text style={{ ...style, ...FILL }}>{footerText(model, page)}</Text>
      <Text style={{ ...style, fontWeight: 700 }}>
        {sideInWords(model, { side: page, sides: pages, help })}
      </Text>
    </View>
  );
}
