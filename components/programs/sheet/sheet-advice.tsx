import { memo } from "react";
import type { HandoutTopic } from "@/lib/domain/handout/handout-model";
import type { TopicsPiece } from "@/lib/domain/handout/handout-piece";
import { TOPICS, topicRuns, topicsTop } from "@/lib/domain/handout/handout-topics-fit";
import { keepLastWords } from "./last-words";
import { cutColumns } from "./sheet-columns";
import { SheetRuns } from "./sheet-runs";
import type { SheetUnits } from "./sheet-units";

interface SheetAdviceProps {
  readonly row: TopicsPiece;
  readonly units: SheetUnits;
}

/** A row of the advice. */
export const SheetAdvice = memo(function SheetAdvice({ row, units }: SheetAdviceProps) {
  const { pt, type } = units;
  const { heading, topics, isFirst, isRunIn, columns } = row;
  return (
    <div style={{ marginTop: pt(topicsTop(isFirst, isRunIn)) }}>
      {heading && (
        <p className="font-semibold" style={{ ...type("heading"), marginBottom: pt(TOPICS.headingGap) }}>
          {heading}
        </p>
      )}
      {isRunIn ? (
        topics.map((topic) => <SheetRuns key={topic.title} runs={topicRuns(topic)} style={type("body")} />)
      ) : (
        <div className="flex" style={{ columnGap: pt(TOPICS.gap) }}>
          {cutColumns(topics, columns).map(({ entries: [topic], width }) => (
            <div key={topic?.title} style={{ width: pt(width) }}>
              {topic && <Topic topic={topic} units={units} />}
            </div>
          ))}
        </div>
      )}
    </div>
  );
});

function Topic({ topic, units }: { readonly topic: HandoutTopic; readonly units: SheetUnits }) {
  const { pt, type, bullet } = units;
  return (
    <>
      <p dir="auto" className="font-semibold" style={type("name")}>
        {topic.title}
      </p>
      {topic.points.map((point) => (
        <p key={point} className="flex" style={{ ...type("body"), marginTop: pt(TOPICS.bulletGap) }}>
          <span className="flex-none" style={{ width: bullet("body") }}>
            •
          </span>
          <span dir="auto" className="flex-1">
            {keepLastWords(point)}
          </span>
        </p>
      ))}
    </>
  );
}
