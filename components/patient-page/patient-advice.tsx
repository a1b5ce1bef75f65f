import type { HandoutModel } from "@/lib/domain/handout/handout-model";

/** The self-care topics; nothing when there are none. */
export function PatientAdvice({ advice: { heading, topics } }: { advice: HandoutModel["advice"] }) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="advice" className="laid-out-near-[87rem] grid gap-6 print:block">
      <h2 id="advice" className="text-2xl">
        {heading}
      </h2>
      <div className="grid gap-6 print:mt-2 print:block print:columns-2 print:gap-6 print:[&>*+*]:mt-3">
        {topics.map((topic) => (
          <div key={topic.title} className="grid break-inside-avoid gap-2 print:gap-1">
            <h3 className="text-xl">{topic.title}</h3>
            <ul className="grid list-disc gap-2 pl-6 marker:text-accent print:gap-0.5">
              {topic.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
