import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { FollowUpView } from "@/lib/domain/adherence/follow-up";
import { counting, summaryWords } from "@/lib/domain/adherence/follow-up-words";
import { ExerciseRecords } from "./exercise-records";
import { RecordedNotes } from "./recorded-notes";
import { ScoreChart } from "./score-chart";
import { WeekCharts } from "./week-charts";

interface FollowUpReportProps {
  readonly program: { readonly id: string; readonly isArchived: boolean };
  readonly view: FollowUpView;
  readonly today: string;
  readonly language: string;
  readonly markRead: ReactNode;
}

/** Weeks, pain, effort, notes and exercises of one program, for the review. */
export function FollowUpReport({ program, view, today, language, markRead }: FollowUpReportProps) {
  const { weeks, pain, effort, notes, exercises, versions, days } = view;
  const from = weeks.at(-DRAWN_WEEKS)?.monday ?? weeks[0]?.monday ?? today;
  const over = { from, until: view.lastOn !== undefined && view.lastOn > today ? view.lastOn : today };
  return (
    <div className="grid gap-12">
      <Section title="Week by week" description={sourcesWords(days)}>
        <ul className="grid max-w-prose gap-1">
          {summaryWords(view, today, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <WeekCharts id="weeks" {...{ weeks, versions, language }} />
      </Section>
      {(pain.length > 0 || effort.length > 0) && (
        <Section title="Pain and effort">
          <ScoreChart {...{ pain, effort, versions, language }} {...over} />
        </Section>
      )}
      <Section title="Exercises">
        <ExerciseRecords programId={program.id} exercises={exercises} mayEdit={!program.isArchived} />
      </Section>
      <Section title="Notes" actions={markRead}>
        <RecordedNotes notes={notes} language={language} />
      </Section>
    </div>
  );
}

const DRAWN_WEEKS = 12;

function sourcesWords({ phone, paper }: FollowUpView["days"]): string {
  const parts = [
    ...(phone > 0 ? [`${counting(phone, "day")} by phone`] : []),
    ...(paper > 0 ? [`${counting(paper, "day")} on paper`] : []),
  ];
  return `Recorded: ${parts.join(", ") || "nothing yet"}. What stands on the phone and on paper counts once.`;
}
