import type { HandoutModel, HandoutTopic } from "@/lib/domain/handout/handout-model";
import type { PageWords } from "@/lib/domain/words/words";
import { languageOf, MarkLine } from "./marks";

type PatientAdviceProps = { words: PageWords; advice: HandoutModel["advice"] };

/** The self-care topics; nothing when there are none. */
export function PatientAdvice({ words, advice: { heading, topics } }: PatientAdviceProps) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="advice" className="laid-out-near-[87rem] grid gap-6 print:block">
      <h2 id="advice" className="text-2xl">
        {heading}
      </h2>
      <div className="grid gap-6 print:mt-2 print:block print:columns-2 print:gap-6 print:[&>*+*]:mt-3">
        {topics.map((topic) => (
          <Topic key={topic.title} {...{ words, topic }} />
        ))}
      </div>
    </section>
  );
}

function Topic({ words, topic }: { words: PageWords; topic: HandoutTopic }) {
  const language = languageOf(words, topic);
  return (
    <div className="grid break-inside-avoid gap-2 print:gap-1">
      <h3 {...language} className="text-xl">
        {topic.title}
      </h3>
      <MarkLine of={topic} />
      <ul {...language} className="grid list-disc gap-2 ps-6 marker:text-accent print:gap-0.5">
        {topic.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
