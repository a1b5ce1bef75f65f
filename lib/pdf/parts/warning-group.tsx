import { CARD, type Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutLine, HandoutWarningGroup } from "@/lib/domain/handout/handout-model";
import { Text, View } from "../elements";
import { FILL, type Look, lookIn, spokenIn } from "../theme";
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
      <WarningBullets bullets={group.bullets} lang={group.lang} look={look} />
      <Closing group={group} look={look} />
    </View>
  );
}

interface ClosingProps extends GroupProps {
  readonly isBold?: boolean;
}

/** What closes a list. */
export function Closing({ group: { closing, lang }, look, isBold = false }: ClosingProps) {
  if (!closing) return null;
  const style = { ...lookIn(look, lang).type.card, ...(isBold && { fontWeight: 700 }), marginTop: 2 };
  return (
    <Text {...spokenIn(lang)} style={style}>
      {closing}
    </Text>
  );
}

interface HeadingProps extends GroupProps {
  /** White on ink. */
  readonly isReversed?: boolean;
}

/** The action to take, with the shape of its level. */
export function WarningHeading({ group, look, isReversed = false }: HeadingProps) {
  const { colour } = look;
  const own = lookIn(look, group.lang);
  const [ink, paper] = isReversed ? [colour.paper, colour.ink] : [colour.ink, colour.paper];
  return (
    <>
      <CardLines lines={group.over} ink={ink} look={look} />
      <View style={{ flexDirection: own.row, columnGap: CARD.markGap }}>
        <LevelMark level={group.level} ink={ink} paper={paper} />
        <Text
          tag="H2"
          {...(group.lang && { lang: group.lang })}
          style={{ ...own.type.cardHeading, color: ink, ...FILL }}
        >
          {group.heading}
        </Text>
      </View>
      <CardLines lines={group.under} ink={ink} look={look} />
    </>
  );
}

interface CardLinesProps {
  readonly lines: readonly HandoutLine[] | undefined;
  readonly ink: string;
  readonly look: Look;
}

/** Lines beside a heading, each in its own language. */
function CardLines({ lines = [], ink, look }: CardLinesProps) {
  return lines.map(({ text, lang }) => (
    <Text
      key={text}
      {...spokenIn(lang)}
      style={{ ...lookIn(look, lang).type.card, fontWeight: 700, color: ink }}
    >
      {text}
    </Text>
  ));
}

interface BulletsProps {
  readonly bullets: readonly string[];
  readonly lang?: string | undefined;
  readonly look: Look;
}

/** The signs of a level, in the card's type. */
export function WarningBullets({ bullets, lang, look }: BulletsProps) {
  return (
    <View tag="L" numbering="Disc" {...(lang && { lang })}>
      {bullets.map((bullet) => (
        <Bullet key={bullet} text={bullet} look={lookIn(look, lang)} type="card" />
      ))}
    </View>
  );
}

interface ColumnsProps<T> {
  readonly entries: readonly T[];
  readonly columns: Columns;
  readonly look: Look;
  readonly draw: (entries: readonly T[]) => React.ReactNode;
}

/** Entries in the columns that were found for them. */
export function WarningColumns<T>({ entries, columns, look, draw }: ColumnsProps<T>) {
  const starts = columns.counts.map((_, index) =>
    columns.counts.slice(0, index).reduce((sum, count) => sum + count, 0),
  );
  return (
    <View style={{ flexDirection: look.row, columnGap: CARD.columnGap }}>
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
