import type { HandoutModel, PainBand } from "@/lib/domain/handout/handout-model";
import { isPainStacked, painHeadingWidth, painRuns } from "@/lib/domain/handout/handout-pain-fit";
import { PART } from "@/lib/domain/handout/handout-part-fit";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import { Text, View } from "../elements";
import type { Look } from "../theme";
import { Runs } from "./runs";

const CELL = { paddingHorizontal: PART.painPadding.x, paddingVertical: PART.painPadding.y } as const;

interface PainGuideProps {
  readonly words: SettingWords;
  readonly guide: HandoutModel["painGuide"];
  readonly look: Look;
}

/** The pain scale as boxes that say what to do, light to dark with the pain, so that a photocopy shows the order too. */
export function PainGuide({ words, guide, look }: PainGuideProps) {
  const { colour, type, setup } = look;
  const edge = `1 solid ${colour.ink}`;
  return (
    <View
      wrap={false}
      style={{
        flexDirection: isPainStacked(setup) ? "column" : "row",
        marginBottom: PART.margin,
        border: `1 solid ${colour.ink}`,
        borderRadius: 6,
        overflow: "hidden",
      }}
    >
      <View
        style={
          isPainStacked(setup)
            ? { ...CELL, borderBottom: edge }
            : { ...CELL, width: painHeadingWidth(setup), borderRight: edge }
        }
      >
        <Text tag="H2" style={isPainStacked(setup) ? type.strong : { ...type.card, fontWeight: 700 }}>
          {guide.heading}
        </Text>
      </View>
      {guide.bands.map((band, index) => (
        <Band
          key={band.from}
          words={words}
          band={band}
          index={index}
          isLast={index === guide.bands.length - 1}
          look={look}
        />
      ))}
    </View>
  );
}

interface BandProps {
  readonly words: SettingWords;
  readonly band: PainBand;
  readonly index: number;
  readonly isLast: boolean;
  readonly look: Look;
}

function Band({ words, band, index, isLast, look }: BandProps) {
  const { colour, setup } = look;
  const color = isLast ? colour.paper : colour.ink;
  const ground = index === 0 ? colour.paper : colour.middle;
  const backgroundColor = isLast ? colour.ink : ground;
  const said = (
    <Runs
      runs={painRuns(words, band)}
      look={look}
      type={isPainStacked(setup) ? "body" : "card"}
      color={color}
    />
  );
  if (isPainStacked(setup)) return <View style={{ ...CELL, backgroundColor }}>{said}</View>;
  return (
    <View
      style={{
        ...CELL,
        flexGrow: PART.painShares[index] ?? 1,
        flexShrink: 1,
        flexBasis: 0,
        backgroundColor,
      }}
    >
      {said}
    </View>
  );
}
