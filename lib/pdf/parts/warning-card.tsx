import { Text, View } from "@react-pdf/renderer";
import type { HandoutWarning, HandoutWarningGroup } from "@/lib/domain/handout-model";
import { columnStyle, twoColumns } from "../columns";
import { estimateLines } from "../text-measure";
import { COLOUR, SHEET_WIDTH, TYPE } from "../theme";
import { BULLET_WIDTH } from "./bullet";
import { WarningBullets, WarningGroup, WarningHeading } from "./warning-group";

const PADDING = 8;
const RADIUS = 8;
/** Inside the border, so that no corner of the filled heading shows beyond it. */
const INNER_RADIUS = 6.5;
const MARK_WIDTH = 12;
/** Height of a heading's line in lines of card text. */
const HEADING_LINE = 1.3;
const GAP = 11;
const HALF = (SHEET_WIDTH - 2 * PADDING - GAP) / 2 - BULLET_WIDTH.card;
const FRAME = { border: `1.5 solid ${COLOUR.ink}`, borderRadius: RADIUS, marginTop: 2 };
const COLUMNS = { flexDirection: "row", columnGap: GAP } as const;

/** Levels 1–4, whole on one page, directly after the exercises (warning-signs.md P5). */
export function WarningCard({ warning }: { readonly warning: HandoutWarning }) {
  const emergencies = warning.groups.filter((group) => group.level === 1);
  const [left, right] = twoColumns(
    warning.groups.filter((group) => group.level !== 1),
    weighGroup,
  );
  return (
    <View wrap={false} style={FRAME}>
      {emergencies.map((group) => (
        <Emergency key={group.heading} group={group} />
      ))}
      <View style={{ ...COLUMNS, paddingHorizontal: PADDING, paddingTop: 5 }}>
        {[left, right].map((groups) => (
          <View key={groups[0]?.heading ?? ""} style={{ ...columnStyle(heightOf(groups)), rowGap: 5 }}>
            {groups.map((group) => (
              <WarningGroup key={group.heading} group={group} />
            ))}
          </View>
        ))}
      </View>
      <View style={{ paddingHorizontal: PADDING, paddingTop: 4, paddingBottom: 5 }}>
        <Text style={TYPE.strong}>{warning.notSure}</Text>
        <Text style={{ ...TYPE.small, color: COLOUR.inkSoft }}>{warning.edition}</Text>
      </View>
    </View>
  );
}

/** The lists that hold for this patient only, in a frame of their own before the card. */
export function WarningAdditions({ warning }: { readonly warning: HandoutWarning }) {
  return warning.additions.map((group) => (
    <View key={group.heading} wrap={false} style={{ ...FRAME, padding: PADDING, marginBottom: 8 }}>
      <WarningHeading group={group} />
      <View style={COLUMNS}>
        {twoColumns(group.bullets, (bullet) => bullet.length).map((bullets) => (
          <View key={bullets[0] ?? ""} style={columnStyle(1)}>
            <WarningBullets bullets={bullets} />
          </View>
        ))}
      </View>
    </View>
  ));
}

function Emergency({ group }: { readonly group: HandoutWarningGroup }) {
  const columns = twoColumns(group.bullets, (bullet) => bullet.length);
  return (
    <View style={{ borderBottom: `1.5 solid ${COLOUR.ink}` }}>
      <View
        style={{
          backgroundColor: COLOUR.ink,
          borderTopLeftRadius: INNER_RADIUS,
          borderTopRightRadius: INNER_RADIUS,
          paddingHorizontal: PADDING,
          paddingVertical: 5,
        }}
      >
        <WarningHeading group={group} isReversed />
      </View>
      <View style={{ paddingHorizontal: PADDING, paddingTop: 3, paddingBottom: 5 }}>
        <View style={COLUMNS}>
          {columns.map((bullets) => (
            <View key={bullets[0] ?? ""} style={columnStyle(lettersOf(bullets))}>
              <WarningBullets bullets={bullets} />
            </View>
          ))}
        </View>
        <Text style={{ ...TYPE.card, fontWeight: 700, marginTop: 3 }}>{group.closing}</Text>
      </View>
    </View>
  );
}

function lettersOf(bullets: readonly string[]): number {
  return bullets.reduce((sum, bullet) => sum + bullet.length, 0);
}

function heightOf(groups: readonly HandoutWarningGroup[]): number {
  return groups.reduce((sum, group) => sum + weighGroup(group), 0);
}

/** Lines of card text that a group takes in a column of half the width. */
function weighGroup({ heading, bullets, closing }: HandoutWarningGroup): number {
  const headingLines = estimateLines(
    [{ text: heading, isBold: true }],
    HALF - MARK_WIDTH,
    TYPE.name.fontSize,
  );
  const lines = [...bullets, closing].map((text) =>
    text ? estimateLines([{ text }], HALF, TYPE.card.fontSize) : 0,
  );
  return lines.reduce((sum, count) => sum + count, headingLines * HEADING_LINE);
}
