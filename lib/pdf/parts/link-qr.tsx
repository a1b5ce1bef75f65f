import { Link, Path, Svg, Text, View } from "@react-pdf/renderer";
import type { HandoutLink } from "@/lib/domain/handout-model";
import { buildQrPath, QUIET_ZONE } from "@/lib/domain/qr-path";
import { COLOUR, mm, TYPE } from "../theme";

/** The code itself, without its quiet zone (handout rule 15). */
const CODE_WIDTH = mm(22.5);
const WORDS_WIDTH = mm(25);

/** What the code opens, and the code. The words are the link for who reads on a screen. */
export function LinkQr({ link }: { readonly link: HandoutLink }) {
  const { size, path } = buildQrPath(link.url);
  const module = CODE_WIDTH / (size - 2 * QUIET_ZONE);
  const words = { ...TYPE.small, textAlign: "right" } as const;
  return (
    <View style={{ flexDirection: "row", marginRight: -QUIET_ZONE * module }}>
      <View style={{ width: WORDS_WIDTH, paddingTop: 8 }}>
        <Link src={link.url} style={{ textDecoration: "none", color: COLOUR.ink }}>
          <Text style={words}>{link.text}</Text>
        </Link>
      </View>
      <Svg width={size * module} height={size * module} viewBox={`0 0 ${size} ${size}`}>
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  );
}
