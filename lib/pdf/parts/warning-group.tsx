import { Text, View } from "@react-pdf/renderer";
import type { HandoutWarningGroup } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";
import { Bullet } from "./bullet";
import { LevelMark } from "./level-mark";

interface GroupProps {
  readonly group: HandoutWarningGroup;
}

/** One level: its action as heading, its signs, what closes it. */
export function WarningGroup({ group }: GroupProps) {
  return (
    <View>
      <WarningHeading group={group} />
      <WarningBullets bullets={group.bullets} />
      {group.closing ? <Text style={{ ...TYPE.card, marginTop: 2 }}>{group.closing}</Text> : null}
    </View>
  );
}

interface HeadingProps extends GroupProps {
  /** White on ink. */
  readonly isReversed?: boolean;
}

/** The action to take, with the shape of its level. */
export function WarningHeading({ group, isReversed = false }: HeadingProps) {
  const [ink, paper] = isReversed ? [COLOUR.paper, COLOUR.ink] : [COLOUR.ink, COLOUR.paper];
  return (
    <View style={{ flexDirection: "row", columnGap: 6 }}>
      <LevelMark level={group.level} ink={ink} paper={paper} />
      <Text style={{ ...TYPE.name, color: ink, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        {group.heading}
      </Text>
    </View>
  );
}

/** The signs of a level, in the card's type. */
export function WarningBullets({ bullets }: { readonly bullets: readonly string[] }) {
  return (
    <>
      {bullets.map((bullet) => (
        <Bullet key={bullet} text={bullet} type="card" />
      ))}
    </>
  );
}
