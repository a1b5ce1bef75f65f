import { ChartLine, NotebookPen } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { FollowUpView } from "@/lib/domain/adherence/follow-up";
import { summaryWords } from "@/lib/domain/adherence/follow-up-words";
import { FrequencyChart } from "./week-charts";

interface FollowUpSummaryProps {
  readonly patientId: string;
  /** Absent while nothing was published. */
  readonly followed?: {
    readonly program: { readonly id: string; readonly title: string };
    readonly view: FollowUpView;
  };
  /** What changed in the outcome measures, one line each. */
  readonly changes: readonly { readonly label: string; readonly words: string }[];
  readonly today: string;
  readonly language: string;
}

/** The newest of the follow-up on a patient's record, and the ways into the rest. */
export function FollowUpSummary({ patientId, followed, changes, today, language }: FollowUpSummaryProps) {
  const href = `/patients/${patientId}`;
  return (
    <div id="follow-up" className="border-t border-line pt-6">
      <Section title="Follow-up">
        {followed ? (
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold wrap-anywhere">
              {followed.program.title}
              <NewEntries count={followed.view.newCount} />
            </p>
            {summaryWords(followed.view, today, language).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ) : (
          <p className="text-ink-soft">What the patient does shows here once a program is published.</p>
        )}
        {followed?.view.lastOn !== undefined && (
          <FrequencyChart
            id="summary"
            weeks={followed.view.weeks}
            versions={followed.view.versions}
            language={language}
          />
        )}
        {changes.length > 0 && (
          <ul className="grid max-w-prose gap-1">
            {changes.map(({ label, words }) => (
              <li key={label} className="wrap-anywhere">
                <span className="font-semibold">{label}:</span> {words}
              </li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-2" data-screen-only>
          {followed && (
            <>
              <ButtonLink href={`${href}/follow-up`} icon={<ChartLine />}>
                Open the follow-up
              </ButtonLink>
              <ButtonLink href={`${href}/diary`} size="sm" icon={<NotebookPen />}>
                Enter a paper diary
              </ButtonLink>
            </>
          )}
          <ButtonLink href={`${href}/outcomes`} size="sm">
            Outcome measures
          </ButtonLink>
        </div>
      </Section>
    </div>
  );
}

function NewEntries({ count }: { count: number }) {
  if (count === 0) return null;
  return <Badge tone="info">{count === 1 ? "1 new entry" : `${count} new entries`}</Badge>;
}
