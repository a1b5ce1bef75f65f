import { Link, Path, Svg, Text, View } from "@react-pdf/renderer";
import type { HandoutLink } from "@/lib/domain/handout/handout-model";
import { codeWordsWidth, PART } from "@/lib/domain/handout/handout-part-fit";
import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
import type { Look } from "../theme";

interface LinkQrProps {
  readonly link: HandoutLink;
  readonly look: Look;
}

/** What the code opens, and the code. The words are the link for who reads on a screen. */
export function LinkQr({ link, look }: LinkQrProps) {
  const { size, path } = link.qr;
  const module = PART.code / (size - 2 * QUIET_ZONE);
  return (
    <View
      style={{ flexDirection: "row", marginRight: -QUIET_ZONE * module, marginTop: -QUIET_ZONE * module }}
    >
      <View style={{ width: codeWordsWidth(look.setup), paddingTop: QUIET_ZONE * module }}>
        <Link src={link.url} style={{ textDecoration: "none", color: look.colour.ink }}>
          <Text style={{ ...look.type.small, textAlign: "right" }}>{link.text}</Text>
        </Link>
      </View>
      <Svg width={size * module} height={size * module} viewBox={`0 0 ${size} ${size}`}>
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  );
}
