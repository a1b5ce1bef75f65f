import { CARD, type Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { Text, View } from "../elements";
import { FILL, type Look } from "../theme";
import { Bullet } from "./bullet";
import { LevelMark } from "./level-mark";

interface GroupProps {
  readonly group: HandoutWarningGroup;
  readonly look: Look;
}

/** One level: its action as heading, its signs, what closes it. */
export function WarningGroup({ group, look }: GroupProps) {
  return (
    <View style={{ marginBottom: CARD.groupGap }}>
      <WarningHeading group={group} look={look} />
      <WarningBullets bullets={group.bullets} look={look} />
      {group.closing ? <Text style={{ ...look.type.card, marginTop: 2 }}>{group.closing}</Text> : null}
    </View>
  );
}

interface HeadingProps extends GroupProps {
  /** White on ink. */
  readonly isReversed?: boolean;
}

/** The action to take, with the shape of its level. */
export function WarningHeading({ group, look, isReversed = false }: HeadingProps) {
  const { colour, type } = look;
  const [ink, paper] = isReversed ? [colour.paper, colour.ink] : [colour.ink, colour.paper];
  return (
    <View style={{ flexDirection: "row", columnGap: CARD.markGap }}>
      <LevelMark level={group.level} ink={ink} paper={paper} />
      <Text tag="H2" style={{ ...type.cardHeading, color: ink, ...FILL }}>
        {group.heading}
      </Text>
    </View>
  );
}

interface BulletsProps {
  readonly bullets: readonly string[];
  readonly look: Look;
}

/** The signs of a level, in the card's type. */
export function WarningBullets({ bullets, look }: BulletsProps) {
  return (
    <View tag="L" numbering="Disc">
      {bullets.map((bullet) => (
        <Bullet key={bullet} text={bullet} look={look} type="card" />
      ))}
    </View>
  );
}

interface ColumnsProps<T> {
  readonly entries: readonly T[];
  readonly columns: Columns;
  readonly draw: (entries: readonly T[]) => React.ReactNode;
}

/** Entries in the columns that were found for them. */
export function WarningColumns<T>({ entries, columns, draw }: ColumnsProps<T>) {
  const starts = columns.counts.map((_, index) =>
    columns.counts.slice(0, index).reduce((sum, count) => sum + count, 0),
  );
  return (
    <View style={{ flexDirection: "row", columnGap: CARD.columnGap }}>
      {columns.counts.map((count, index) => {
        const start = starts[index] ?? 0;
        return (
          <View key={start} style={{ width: columns.widths[index] }}>
            {draw(entries.slice(start, start + count))}
          </View>
        );
      })}
    </View>
  );
}
