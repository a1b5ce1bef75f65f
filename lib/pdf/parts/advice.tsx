import type { TopicsPiece } from "@/lib/domain/handout/handout-piece";
import { TOPICS, topicRuns, topicsTop } from "@/lib/domain/handout/handout-topics-fit";
import { Text, View } from "../elements";
import { edgeOf, type Look, lookIn } from "../theme";
import { Bullet } from "./bullet";
import { Notice } from "./notice";
import { Runs } from "./runs";

interface AdviceRowProps {
  readonly row: TopicsPiece;
  readonly look: Look;
}

/** One row of self-care topics; the first one may carry the heading. */
export function AdviceRow({ row, look }: AdviceRowProps) {
  const { heading, topics, columns, isFirst, isRunIn } = row;
  return (
    <View wrap={false} style={{ marginTop: topicsTop(isFirst, isRunIn) }}>
      {heading ? (
        <Text tag="H2" style={{ ...look.type.heading, marginBottom: TOPICS.headingGap }}>
          {heading}
        </Text>
      ) : null}
      {isRunIn ? (
        topics.map((topic) => (
          <View key={topic.title}>
            <Notice of={topic} look={look} />
            <Runs runs={topicRuns(topic)} lang={topic.lang} look={lookIn(look, topic.lang)} />
          </View>
        ))
      ) : (
        <View style={{ flexDirection: look.row, columnGap: TOPICS.gap }}>
          {topics.map((topic, index) => (
            <View key={topic.title} style={{ width: columns.widths[index] }}>
              <Text
                tag="H3"
                {...(topic.lang && { lang: topic.lang })}
                style={{ ...lookIn(look, topic.lang).type.name, ...edgeOf(topic.title) }}
              >
                {topic.title}
              </Text>
              <Notice of={topic} look={look} />
              <View tag="L" numbering="Disc" {...(topic.lang && { lang: topic.lang })}>
                {topic.points.map((point) => (
                  <Bullet key={point} text={point} look={lookIn(look, topic.lang)} />
                ))}
              </View>
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
