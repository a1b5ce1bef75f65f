import { Play } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import type { SessionPlan } from "@/lib/domain/session/session-plan";

type TodayCardProps = {
  plan: SessionPlan;
  /** How many exercises the program has in these weeks. */
  itemCount: number;
  sessionHref: string;
};

/** What there is to do today and the button that begins it. A day without is said kindly, and may be used all the same. */
export function TodayCard({ plan, itemCount, sessionHref }: TodayCardProps) {
  const { exercises, minutes, isRestDay } = plan;
  if (exercises.length === 0) return null;
  const isPart = !isRestDay && exercises.length < itemCount;
  return (
    <section aria-labelledby="today" data-screen-only className="grid gap-4 rounded bg-accent-soft p-4">
      <div className="grid gap-1">
        <h2 id="today" className="text-2xl">
          {isRestDay
            ? "Nothing is planned for today"
            : `Your exercises today · ${minutes === 1 ? "1 minute" : `${minutes} minutes`}`}
        </h2>
        {isRestDay && <p>Rest is part of the plan. You can still do your exercises if you like.</p>}
        {!isRestDay && plan.timesToday > 1 && <p>{oftenWords(plan)}</p>}
        {isPart && <p>{exercises.map(({ words }) => words.name).join(", ")}</p>}
      </div>
      {/* A whole new page: it opens from the phone's own copy too. */}
      <a href={sessionHref} className={buttonClass("primary", "lg", "h-16! w-full text-2xl!")}>
        <Play />
        {isRestDay ? "Do them anyway" : "Start"}
      </a>
    </section>
  );
}

function oftenWords({ timesToday, isOftenAlike }: SessionPlan): string {
  if (!isOftenAlike) return "Some come more than once today. Each one says how often.";
  return timesToday === 2 ? "Twice today." : `${timesToday} times today.`;
}
