import { Text, View } from "@react-pdf/renderer";
import type { HandoutModel, PainBand } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";

/** Light to dark with the pain, so that the order shows on a photocopy too; as wide as their words are long. */
const GROUNDS = [
  { backgroundColor: COLOUR.paper, color: COLOUR.ink, share: 8 },
  { backgroundColor: "#d5dddd", color: COLOUR.ink, share: 10 },
  { backgroundColor: COLOUR.ink, color: COLOUR.paper, share: 12 },
] as const;

const CELL = { paddingHorizontal: 7, paddingVertical: 4 } as const;

/** The pain scale as boxes that say what to do. */
export function PainGuide({ guide }: { readonly guide: HandoutModel["painGuide"] }) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: "row",
        marginTop: 8,
        border: `1 solid ${COLOUR.ink}`,
        borderRadius: 6,
        overflow: "hidden",
      }}
    >
      <View style={{ ...CELL, width: 88, borderRight: `1 solid ${COLOUR.ink}` }}>
        <Text style={TYPE.strong}>{guide.heading}</Text>
      </View>
      {guide.bands.map((band, index) => (
        <Band key={band.from} band={band} ground={GROUNDS[index] ?? GROUNDS[2]} />
      ))}
    </View>
  );
}

function Band({ band, ground }: { readonly band: PainBand; readonly ground: (typeof GROUNDS)[number] }) {
  const range = band.from === band.to ? String(band.from) : `${band.from} to ${band.to}`;
  return (
    <View
      style={{
        ...CELL,
        flexGrow: ground.share,
        flexShrink: 1,
        flexBasis: 0,
        backgroundColor: ground.backgroundColor,
      }}
    >
      <Text style={{ ...TYPE.strong, color: ground.color }}>{`${range}: ${band.action}`}</Text>
      <Text style={{ ...TYPE.body, color: ground.color }}>{band.detail}</Text>
    </View>
  );
}
