import { Text, View } from "@react-pdf/renderer";
import { FILL, type Look } from "../theme";

interface FooterProps {
  readonly text: string;
  readonly page: number;
  readonly pages: number;
  readonly look: Look;
}

/** Whose sheet, whose clinic, which version and which page: at the same place on each page (handout rule 4). */
export function Footer({ text, page, pages, look }: FooterProps) {
  const style = { ...look.type.small, color: look.colour.inkSoft };
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-between", columnGap: 12, paddingTop: 6 }}>
      <Text style={{ ...style, ...FILL }}>{text}</Text>
      <Text style={{ ...style, fontWeight: 700 }}>{`Page ${page} of ${pages}`}</Text>
    </View>
  );
}
