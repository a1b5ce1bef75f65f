import { Text, View } from "@react-pdf/renderer";
import type { Columns } from "@/lib/domain/handout/handout-card-fit";
import type { HandoutModel, HandoutTopic } from "@/lib/domain/handout/handout-model";
import { TOPICS } from "@/lib/domain/handout/handout-topics-fit";
import type { Look } from "../theme";
import { Bullet } from "./bullet";

interface AdviceRowProps {
  readonly advice: HandoutModel["advice"];
  readonly first: number;
  readonly isRunIn: boolean;
  readonly columns: Columns;
  readonly look: Look;
}

/** One row of self-care topics; the first one carries the heading. */
export function AdviceRow({ advice, first, isRunIn, columns, look }: AdviceRowProps) {
  const [topic, ...others] = advice.topics.slice(first, first + columns.counts.length);
  if (!topic) return null;
  if (isRunIn) return <RunInTopic topic={topic} columns={columns} isFirst={first === 0} look={look} />;
  return (
    <View wrap={false} style={{ marginTop: first === 0 ? TOPICS.top : TOPICS.rowGap }}>
      {first === 0 ? (
        <Text style={{ ...look.type.heading, marginBottom: TOPICS.headingGap }}>{advice.heading}</Text>
      ) : null}
      <View style={{ flexDirection: "row", columnGap: TOPICS.gap }}>
        {[topic, ...others].map((entry, index) => (
          <View key={entry.title} style={{ width: columns.widths[index] }}>
            <Text style={look.type.name}>{entry.title}</Text>
            {entry.points.map((point) => (
              <Bullet key={point} text={point} look={look} />
            ))}
          </View>
        ))}
      </View>
    </View>
  );
}

interface RunInTopicProps {
  readonly topic: HandoutTopic;
  readonly columns: Columns;
  readonly isFirst: boolean;
  readonly look: Look;
}

function RunInTopic({ topic, columns: { widths }, isFirst, look }: RunInTopicProps) {
  const marginTop = isFirst ? TOPICS.top : TOPICS.runInGap;
  return (
    <View wrap={false} style={{ flexDirection: "row", columnGap: TOPICS.gap / 2, marginTop }}>
      <Text style={{ ...look.type.strong, width: widths[0] }}>{topic.title}</Text>
      <Text style={{ ...look.type.body, width: widths[1] }}>{topic.points.join(" ")}</Text>
    </View>
  );
}
