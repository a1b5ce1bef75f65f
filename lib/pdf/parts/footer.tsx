import { Text, View } from "@react-pdf/renderer";
import { COLOUR, TYPE } from "../theme";

interface FooterProps {
  readonly text: string;
  readonly page: number;
  readonly pages: number;
}

/** Whose sheet, whose clinic, which version and which page: at the same place on each page (handout rule 4). */
export function Footer({ text, page, pages }: FooterProps) {
  const style = { ...TYPE.small, color: COLOUR.inkSoft };
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-between", columnGap: 12, paddingTop: 6 }}>
      <Text style={{ ...style, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{text}</Text>
      <Text style={{ ...style, fontWeight: 700 }}>{`Page ${page} of ${pages}`}</Text>
    </View>
  );
}
