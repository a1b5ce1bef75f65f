import { ChartLine, NotebookPen } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Progress } from "@/lib/domain/adherence/progress";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { DaysChart, PainLine } from "./progress-charts";

interface ProgressPanelProps {
  readonly patientId: string;
  /** Absent while nothing was published. */
  readonly progress?: Progress;
  /** What changed in the outcome measures, one line each. */
  readonly changes: readonly { readonly label: string; readonly words: string }[];
  /** The button that marks what came in as read. */
  readonly markRead?: ReactNode;
  readonly language: string;
}

/** Beside the program: what was done in four weeks, the pain, the newest note, and the ways into the rest. */
export function ProgressPanel({ patientId, progress, changes, markRead, language }: ProgressPanelProps) {
  const href = `/patients/${patientId}`;
  return (
    <section
      id="follow-up"
      aria-label="Follow-up"
      className="grid content-start gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-1"
    >
      {progress ? (
        <>
          <Part
            title="Four weeks"
            fact={
              progress.days > 0 && (
                <>
                  <strong className="text-lg font-semibold text-ink">{progress.doneDays}</strong> of{" "}
                  {progress.days} days
                </>
              )
            }
          >
            <DaysChart progress={progress} language={language} />
          </Part>
          <Part title="Pain" fact={<PainWords pain={progress.pain} />}>
            <PainLine pain={progress.pain} />
          </Part>
          <NewestNote progress={progress} markRead={markRead} language={language} />
        </>
      ) : (
        <Part title="Four weeks">
          <p className="text-sm text-ink-soft">
            What the patient does shows here once a program is published.
          </p>
        </Part>
      )}
      {changes.length > 0 && (
        <Part title="Outcomes">
          <ul className="grid gap-1 text-sm">
            {changes.map(({ label, words }) => (
              <li key={label} className="wrap-anywhere">
                <span className="font-semibold">{label}:</span> {words}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm font-semibold" data-screen-only>
        {progress && (
          <>
            <TextLink href={`${href}/follow-up`} className="inline-flex min-h-6 items-center gap-1.5">
              <ChartLine />
              Open the follow-up
            </TextLink>
            <TextLink href={`${href}/diary`} className="inline-flex min-h-6 items-center gap-1.5">
              <NotebookPen />
              Enter a paper diary
            </TextLink>
          </>
        )}
        <TextLink href={`${href}/outcomes`} className="inline-flex min-h-6 items-center">
          Outcome measures
        </TextLink>
      </p>
    </section>
  );
}

function Part({ title, fact, children }: { title: string; fact?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-lg">{title}</h2>
        <p className="text-sm text-ink-soft tabular-nums">{fact}</p>
      </div>
      {children}
    </div>
  );
}

function PainWords({ pain }: Pick<Progress, "pain">) {
  const [first, last] = [pain[0], pain.at(-1)];
  if (!first || !last) return null;
  const now = <strong className="text-lg font-semibold text-ink">{last.score}</strong>;
  return pain.length === 1 ? (
    <>{now} of 10</>
  ) : (
    <>
      from {first.score} to {now} of 10
    </>
  );
}

interface NewestNoteProps extends Pick<ProgressPanelProps, "markRead" | "language"> {
  readonly progress: Progress;
}

function NewestNote({ progress: { newestNote, newCount }, markRead, language }: NewestNoteProps) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <h2 className="text-lg">Newest note</h2>
      {newestNote ? (
        <>
          <p className="line-clamp-4 wrap-anywhere whitespace-pre-line">“{newestNote.note}”</p>
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <time dateTime={newestNote.localDate}>{dateInWords(newestNote.localDate, language)}</time>
            {newestNote.isNew && <Badge tone="info">new</Badge>}
          </p>
        </>
      ) : (
        <p className="text-sm text-ink-soft">No notes yet.</p>
      )}
      {newCount > 0 && markRead}
    </div>
  );
}
