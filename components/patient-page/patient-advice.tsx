import type { HandoutModel } from "@/lib/domain/handout-model";

/** The self-care topics; nothing when there are none. */
export function PatientAdvice({ advice: { heading, topics } }: { advice: HandoutModel["advice"] }) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="advice" className="grid gap-6 print:gap-3">
      <h2 id="advice" className="text-2xl">
        {heading}
      </h2>
      {topics.map((topic) => (
        <div key={topic.title} className="grid break-inside-avoid gap-2">
          <h3 className="text-xl">{topic.title}</h3>
          <ul className="grid list-disc gap-2 print:gap-0.5 pl-6 marker:text-accent">
            {topic.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
