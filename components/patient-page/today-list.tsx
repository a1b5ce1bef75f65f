import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { PatientExercise } from "./patient-exercise";

type TodayListProps = {
  plan: SessionPlan;
  exercises: readonly HandoutExercise[];
  /** What was made new or otherwise since the version before, by item. */
  marks: ReadonlyMap<string, "new" | "changed">;
  imagesHref: string;
};

/** What is due today; what is not comes under a heading of its own. On a day without any, all of them. */
export function TodayList({ plan, exercises, marks, imagesHref }: TodayListProps) {
  const due = new Set(plan.exercises.map(({ words }) => words.itemId));
  const isDue = ({ itemId }: HandoutExercise) => plan.isRestDay || due.has(itemId);
  const rows = (some: readonly HandoutExercise[]) =>
    some.map((exercise) => (
      <PatientExercise
        key={exercise.itemId}
        exercise={exercise}
        mark={marks.get(exercise.itemId)}
        imagesHref={imagesHref}
      />
    ));
  const others = exercises.filter((exercise) => !isDue(exercise));
  return (
    <>
      <section aria-labelledby="exercises" className="border-b border-line print:border-none">
        <h2 id="exercises" className="sr-only">
          Your exercises
        </h2>
        {rows(exercises.filter(isDue))}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="another-day" className="border-b border-line print:border-none">
          <h2 id="another-day" className="pb-2 text-2xl">
            Another day
          </h2>
          {rows(others)}
        </section>
      )}
    </>
  );
}

/** How long today's session is, and whether there is one. */
export function TodayLine({ plan, before }: { plan: SessionPlan; before: string | undefined }) {
  const { minutes, isRestDay, timesToday } = plan;
  if (plan.exercises.length === 0) return null;
  return (
    <div className="grid gap-1">
      {isRestDay ? (
        <>
          <p className="text-xl font-semibold">Nothing is planned for today</p>
          <p>Rest is part of the plan. You can still do your exercises if you like.</p>
        </>
      ) : (
        <p className="text-xl" data-screen-only>
          {`Today · about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}`}
          {timesToday > 1 && `. ${oftenWords(plan)}`}
        </p>
      )}
      {before && <p className="font-semibold">{before}</p>}
    </div>
  );
}

function oftenWords({ timesToday, isOftenAlike }: SessionPlan): string {
  if (!isOftenAlike) return "Some come more than once today. Each one says how often.";
  return timesToday === 2 ? "Twice today." : `${timesToday} times today.`;
}
