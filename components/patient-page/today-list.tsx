import type { HandoutExercise, HandoutMasthead } from "@/lib/domain/handout/handout-model";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { languageOf, MarkLine } from "./marks";
import { PatientExercise } from "./patient-exercise";

type TodayListProps = {
  words: PageWords;
  plan: SessionPlan;
  exercises: readonly HandoutExercise[];
  /** What was made new or otherwise since the version before, by item. */
  marks: ReadonlyMap<string, "new" | "changed">;
  imagesHref: string;
};

/** What is due today; what is not comes under a heading of its own. On a day without any, all of them. */
export function TodayList({ words, plan, exercises, marks, imagesHref }: TodayListProps) {
  const due = new Set(plan.exercises.map(({ words }) => words.itemId));
  const isDue = ({ itemId }: HandoutExercise) => plan.isRestDay || due.has(itemId);
  const rows = (some: readonly HandoutExercise[]) =>
    some.map((exercise) => (
      <PatientExercise
        key={exercise.itemId}
        words={words}
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
          {say(words, words.page.exercises)}
        </h2>
        {rows(exercises.filter(isDue))}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="another-day" className="border-b border-line print:border-none">
          <h2 id="another-day" className="pb-2 text-2xl">
            {say(words, words.page.anotherDay)}
          </h2>
          {rows(others)}
        </section>
      )}
    </>
  );
}

type TodayLineProps = { words: PageWords; plan: SessionPlan; masthead: HandoutMasthead };

/** How long today's session is, and whether there is one. */
export function TodayLine({ words, plan, masthead }: TodayLineProps) {
  const { before, beforeMark = {} } = masthead;
  const { restDay, restDayText } = words.page;
  if (plan.exercises.length === 0) return null;
  return (
    <div className="grid gap-1">
      {plan.isRestDay ? (
        <>
          <p className="text-xl font-semibold">{say(words, restDay)}</p>
          <p>{say(words, restDayText)}</p>
        </>
      ) : (
        <p className="text-xl" data-screen-only>
          {todayInWords(words, plan)}
        </p>
      )}
      {before && (
        <>
          <MarkLine of={beforeMark} />
          <p {...languageOf(words, beforeMark)} className="font-semibold">
            {before}
          </p>
        </>
      )}
    </div>
  );
}

function todayInWords(words: PageWords, plan: SessionPlan): string {
  const { today, todayThen } = words.page;
  const long = say(words, today, { count: plan.minutes });
  if (plan.timesToday === 1) return long;
  return say(words, todayThen, { today: long, often: oftenInWords(words, plan) });
}

function oftenInWords(words: PageWords, { timesToday, isOftenAlike }: SessionPlan): string {
  const { todaySome, todayTwice, todayTimes } = words.page;
  if (!isOftenAlike) return say(words, todaySome);
  return timesToday === 2 ? say(words, todayTwice) : say(words, todayTimes, { count: timesToday });
}
