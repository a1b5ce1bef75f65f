import type { HandoutModel, HandoutTopic } from "@/lib/domain/handout/handout-model";
import { IN_THE_LANGUAGE, type Mark } from "@/lib/domain/translation/mark";
import type { PageWords } from "@/lib/domain/words/words";
import { languageOf, MarkLine } from "./marks";

type PatientAdviceProps = {
  words: PageWords;
  advice: HandoutModel["advice"];
  /** Of topics by their titles. */
  marks: ReadonlyMap<string, Mark>;
};

/** The self-care topics; nothing when there are none. */
export function PatientAdvice({ words, advice: { heading, topics }, marks }: PatientAdviceProps) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="advice" className="laid-out-near-[87rem] grid gap-6 print:block">
      <h2 id="advice" className="text-2xl">
        {heading}
      </h2>
      <div className="grid gap-6 print:mt-2 print:block print:columns-2 print:gap-6 print:[&>*+*]:mt-3">
        {topics.map((topic) => (
          <Topic key={topic.title} {...{ words, topic }} mark={marks.get(topic.title) ?? IN_THE_LANGUAGE} />
        ))}
      </div>
    </section>
  );
}

function Topic({ words, topic, mark }: { words: PageWords; topic: HandoutTopic; mark: Mark }) {
  const language = languageOf(mark);
  return (
    <div className="grid break-inside-avoid gap-2 print:gap-1">
      <h3 {...language} className="text-xl">
        {topic.title}
      </h3>
      <MarkLine {...{ words, mark }} />
      <ul {...language} className="grid list-disc gap-2 ps-6 marker:text-accent print:gap-0.5">
        {topic.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
