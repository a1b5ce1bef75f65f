import { CARD, type CardFit, type Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutWarning, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { Text, View } from "../elements";
import { type Look, lookIn, spokenIn } from "../theme";
import { Closing, WarningBullets, WarningColumns, WarningGroup, WarningHeading } from "./warning-group";

const RADIUS = 8;
/** Inside the border, so that no corner of the filled heading shows beyond it. */
const INNER_RADIUS = 6.5;

function frame({ colour }: Look) {
  return {
    border: `${CARD.border} solid ${colour.ink}`,
    borderRadius: RADIUS,
    marginVertical: CARD.margin / 2,
  };
}

interface WarningCardProps {
  readonly warning: HandoutWarning;
  readonly fit: CardFit;
  readonly look: Look;
}

/** Levels 1–4, whole on one page, directly after the exercises (warning-signs.md P5). */
export function WarningCard({ warning, fit, look }: WarningCardProps) {
  return (
    <View tag="Sect" wrap={false} style={frame(look)}>
      {warning.groups
        .filter(({ level }) => level === 1)
        .map((group, index) => {
          const columns = fit.emergencies[index];
          return (
            columns && <Emergency key={group.heading} {...{ group, columns, look }} isFirst={index === 0} />
          );
        })}
      <View style={{ paddingHorizontal: CARD.padding, paddingTop: CARD.headPadding }}>
        <WarningColumns
          entries={warning.groups.filter(({ level }) => level !== 1)}
          columns={fit.others}
          look={lookIn(look, warning.lang)}
          draw={(groups) =>
            groups.map((group) => <WarningGroup key={group.heading} group={group} look={look} />)
          }
        />
      </View>
      <View style={{ paddingHorizontal: CARD.padding, paddingBottom: CARD.headPadding }}>
        <WarningClose warning={warning} look={look} />
      </View>
    </View>
  );
}

/** What holds for every level, and which wording this is. */
export function WarningClose({ warning, look }: Omit<WarningCardProps, "fit">) {
  const { type } = lookIn(look, warning.lang);
  return (
    <View wrap={false}>
      <Text {...spokenIn(warning.lang)} style={{ ...type.card, fontWeight: 700 }}>
        {warning.notSure}
      </Text>
      <Text {...spokenIn(warning.lang)} style={{ ...type.small, color: look.colour.inkSoft }}>
        {warning.edition}
      </Text>
    </View>
  );
}

interface FramedGroupProps {
  readonly group: HandoutWarningGroup;
  readonly columns: Columns;
  readonly look: Look;
}

/** A list in a frame of its own: for this patient only, or a level in large print. */
export function FramedGroup({ group, columns, look }: FramedGroupProps) {
  return (
    <View tag="Sect" wrap={false} style={{ ...frame(look), padding: CARD.padding }}>
      <WarningHeading group={group} look={look} />
      <WarningColumns
        entries={group.bullets}
        columns={columns}
        look={lookIn(look, group.lang)}
        draw={(bullets) => <WarningBullets bullets={bullets} lang={group.lang} look={look} />}
      />
      <Closing group={group} look={look} />
    </View>
  );
}

interface EmergencyProps extends FramedGroupProps {
  /** At the rounded corners of the card. */
  readonly isFirst: boolean;
}

function Emergency({ group, columns, look, isFirst }: EmergencyProps) {
  const { colour } = look;
  const corner = isFirst ? INNER_RADIUS : 0;
  return (
    <View style={{ borderBottom: `${CARD.border} solid ${colour.ink}` }}>
      <View
        style={{
          backgroundColor: colour.ink,
          borderTopLeftRadius: corner,
          borderTopRightRadius: corner,
          paddingHorizontal: CARD.padding,
          paddingVertical: CARD.headPadding,
        }}
      >
        <WarningHeading group={group} look={look} isReversed />
      </View>
      <View
        style={{ paddingHorizontal: CARD.padding, paddingTop: CARD.listGap, paddingBottom: CARD.headPadding }}
      >
        <WarningColumns
          entries={group.bullets}
          columns={columns}
          look={lookIn(look, group.lang)}
          draw={(bullets) => <WarningBullets bullets={bullets} lang={group.lang} look={look} />}
        />
        <Closing group={group} look={look} isBold />
      </View>
    </View>
  );
}
