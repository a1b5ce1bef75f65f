import { Text, View } from "@react-pdf/renderer";
import type { HandoutModel, HandoutTopic } from "@/lib/domain/handout-model";
import { columnStyle, twoColumns } from "../columns";
import { estimateLines } from "../text-measure";
import { SHEET_WIDTH, TYPE } from "../theme";
import { BULLET_WIDTH, Bullet } from "./bullet";

/** Topics that stand together; the next ones may start a new page. */
const TOPICS_TOGETHER = 4;
const GAP = 18;
/** Lines added to both columns before their widths are set. */
const EVENNESS = 10;
const POINT_WIDTH = (SHEET_WIDTH - GAP) / 2 - BULLET_WIDTH.body;

/** The self-care topics in two columns; nothing when there are none. */
export function Advice({ advice }: { readonly advice: HandoutModel["advice"] }) {
  return (
    <>
      {inGroups(advice.topics).map((topics, index) => (
        <View key={topics[0]?.title} wrap={false} style={{ marginTop: index === 0 ? 12 : 8 }}>
          {index === 0 ? <Text style={{ ...TYPE.heading, marginBottom: 3 }}>{advice.heading}</Text> : null}
          <TopicColumns topics={topics} />
        </View>
      ))}
    </>
  );
}

function TopicColumns({ topics }: { readonly topics: readonly HandoutTopic[] }) {
  return (
    <View style={{ flexDirection: "row", columnGap: GAP }}>
      {twoColumns(topics, weigh).map((column) => (
        <View key={column[0]?.title ?? ""} style={{ ...columnStyle(heightOf(column)), rowGap: 6 }}>
          {column.map((topic) => (
            <View key={topic.title}>
              <Text style={{ ...TYPE.name, fontSize: 14.4 }}>{topic.title}</Text>
              {topic.points.map((point) => (
                <Bullet key={point} text={point} />
              ))}
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Kept near the middle: a column of a few letters' width would read worse than one that ends early. */
function heightOf(column: readonly HandoutTopic[]): number {
  const lines = column.reduce((sum, topic) => sum + weigh(topic), 0);
  return lines + EVENNESS;
}

function weigh(topic: HandoutTopic): number {
  return topic.points.reduce(
    (sum, point) => sum + estimateLines([{ text: point }], POINT_WIDTH, TYPE.body.fontSize),
    1.6,
  );
}

function inGroups(topics: readonly HandoutTopic[]): (readonly HandoutTopic[])[] {
  const count = Math.ceil(topics.length / TOPICS_TOGETHER);
  return Array.from({ length: count }, (_, index) =>
    topics.slice(index * TOPICS_TOGETHER, (index + 1) * TOPICS_TOGETHER),
  );
}
