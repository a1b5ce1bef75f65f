import type { HandoutLink } from "@/lib/domain/handout/handout-model";
import { codeRuns, codeWordsWidth, PART } from "@/lib/domain/handout/handout-part-fit";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import { QUIET_ZONE } from "@/lib/domain/sharing/qr-path";
import { say } from "@/lib/domain/words/say";
import { Link, Path, Svg, Text, View } from "../elements";
import { atEnd, type Look } from "../theme";
import { Runs } from "./runs";

interface LinkCodeProps {
  readonly words: SettingWords;
  readonly link: HandoutLink;
  readonly look: Look;
}

interface LinkWordsProps {
  readonly link: HandoutLink;
  readonly edition: string;
  readonly look: Look;
}

/** What the code opens, which is the link for who reads on a screen, and which edition this is. */
export function LinkWords({ link, edition, look }: LinkWordsProps) {
  const { type, colour, setup } = look;
  return (
    <View style={{ width: codeWordsWidth(setup) }}>
      <Link src={link.url} style={{ textDecoration: "none", color: colour.ink }}>
        <Runs runs={codeRuns(link)} look={look} type="small" />
      </Link>
      <Text style={{ ...type.small, color: colour.inkSoft }}>{edition}</Text>
    </View>
  );
}

/** The code; its quiet zone lies in the margins above it and beside it. */
export function LinkCode({ words, link, look }: LinkCodeProps) {
  const { size, path } = link.qr;
  const module = PART.code / (size - 2 * QUIET_ZONE);
  const quiet = QUIET_ZONE * module;
  return (
    <View style={{ ...atEnd(look, "margin", -quiet), marginTop: -quiet }}>
      <Svg
        alt={say(words, words.sheet.qrCode, { text: link.text })}
        width={size * module}
        height={size * module}
        viewBox={`0 0 ${size} ${size}`}
      >
        <Path d={path} fill="#000000" />
      </Svg>
    </View>
  );
}
