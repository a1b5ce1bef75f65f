import { dateInWords } from "@/lib/domain/dates/date-words";
import { NOTICEABLE_CHANGE, type OutcomeChange } from "@/lib/domain/outcome/outcome-change";

/** What changed since the start, in plain numbers, and where the published numbers come from. */
export function OutcomeChanges({
  changes,
  language,
}: {
  changes: readonly OutcomeChange[];
  language: string;
}) {
  return (
    <div className="grid gap-4">
      <dl className="grid gap-3">
        {changes.map(({ kind, label, words, firstOn, latestOn }) => (
          <div key={`${kind} ${label}`} className="grid max-w-prose gap-0.5">
            <dt className="font-semibold wrap-anywhere">{label}</dt>
            <dd>{words}</dd>
            <dd className="text-sm text-ink-soft">
              {dateInWords(firstOn, language)} to {dateInWords(latestOn, language)}
            </dd>
          </div>
        ))}
      </dl>
      <Sources kinds={new Set(changes.map(({ kind }) => kind))} />
    </div>
  );
}

const SOURCE_LEADS = {
  activitiesAverage: "Average of the activities",
  oneActivity: "One activity",
  pain: "Pain",
} as const;

function Sources({ kinds }: { kinds: ReadonlySet<keyof typeof NOTICEABLE_CHANGE> }) {
  const shown = (["activitiesAverage", "oneActivity", "pain"] as const).filter((kind) => kinds.has(kind));
  if (shown.length === 0) return null;
  return (
    <div className="grid max-w-prose gap-1 text-sm text-ink-soft">
      <p>
        From how much on a change says more than chance does, for groups of patients; it decides nothing for
        one:
      </p>
      <ul className="list-disc pl-5">
        {shown.map((kind) => (
          <li key={kind}>
            {SOURCE_LEADS[kind]}, {NOTICEABLE_CHANGE[kind].points} points: {NOTICEABLE_CHANGE[kind].source}.
          </li>
        ))}
      </ul>
    </div>
  );
}
