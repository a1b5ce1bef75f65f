import { memo } from "react";
import type { HandoutModel, HandoutTopic } from "@/lib/domain/handout/handout-model";
import type { HandoutPiece } from "@/lib/domain/handout/handout-piece";
import { TOPICS } from "@/lib/domain/handout/handout-topics-fit";
import { cutColumns } from "./sheet-columns";
import { SheetLabelled } from "./sheet-labelled";
import type { SheetUnits } from "./sheet-units";

interface SheetAdviceProps {
  readonly advice: HandoutModel["advice"];
  readonly piece: Extract<HandoutPiece, { kind: "topics" }>;
  readonly units: SheetUnits;
}

/** A row of the advice. */
export const SheetAdvice = memo(function SheetAdvice({ advice, piece, units }: SheetAdviceProps) {
  const { pt, type } = units;
  const { first, isRunIn, columns } = piece;
  const topics = advice.topics.slice(first, first + columns.counts.length);
  return (
    <div style={{ marginTop: pt(first === 0 ? TOPICS.top : TOPICS.rowGap) }}>
      {first === 0 && (
        <p className="font-bold" style={{ ...type("heading"), marginBottom: pt(TOPICS.headingGap) }}>
          {advice.heading}
        </p>
      )}
      <div className="flex" style={{ columnGap: pt(TOPICS.gap) }}>
        {cutColumns(topics, columns).map(({ entries: [topic], width }) => (
          <div key={topic?.title} style={{ width: pt(width) }}>
            {topic && <Topic topic={topic} isRunIn={isRunIn} units={units} />}
          </div>
        ))}
      </div>
    </div>
  );
});

interface TopicProps {
  readonly topic: HandoutTopic;
  readonly isRunIn: boolean;
  readonly units: SheetUnits;
}

function Topic({ topic, isRunIn, units }: TopicProps) {
  const { pt, type, bullet } = units;
  if (isRunIn) {
    return (
      <SheetLabelled of={{ label: `${topic.title}.`, text: topic.points.join(" ") }} style={type("body")} />
    );
  }
  return (
    <>
      <p className="font-bold" style={type("name")}>
        {topic.title}
      </p>
      {topic.points.map((point) => (
        <p key={point} className="flex" style={{ ...type("body"), marginTop: pt(TOPICS.bulletGap) }}>
          <span className="flex-none" style={{ width: bullet("body") }}>
            •
          </span>
          <span>{point}</span>
        </p>
      ))}
    </>
  );
}
