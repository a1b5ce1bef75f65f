import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { TodayRow } from "@/lib/domain/clinic/today";

/** More than this is folded away, so that what comes after stays in sight. */
const SHOWN = 8;

/** Programs that want something: who, what, why, and the one thing to do. */
export function ProgramRows({ rows }: { rows: readonly TodayRow[] }) {
  const folded = rows.slice(SHOWN);
  return (
    <div>
      <RowList rows={rows.slice(0, SHOWN)} />
      {folded.length > 0 && (
        <details className="border-t border-line">
          <summary className="min-h-11 py-2.5 font-medium text-accent-ink">Show {folded.length} more</summary>
          <RowList rows={folded} />
        </details>
      )}
    </div>
  );
}

function RowList({ rows }: { rows: readonly TodayRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.programId}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b border-line py-2.5 transition-colors last:border-b-0 hover:bg-wash lg:grid-cols-[13rem_minmax(0,1fr)_14rem_auto]"
        >
          <TextLink
            href={`/patients/${row.patientId}`}
            data-arrow-stop
            title={row.patientName}
            className="col-start-1 w-fit max-w-full truncate font-medium"
          >
            {row.patientName}
          </TextLink>
          <p className="col-start-1 truncate max-lg:row-start-2 lg:col-start-2">{row.title}</p>
          <p className="col-start-1 text-ink-soft max-lg:row-start-3 max-lg:text-sm lg:col-start-3">
            {row.note}
          </p>
          <ButtonLink
            href={row.action.href}
            size="sm"
            aria-label={`${row.action.label}: ${row.title}, ${row.patientName}`}
            className="min-w-24 max-lg:col-start-2 max-lg:row-span-3 max-lg:row-start-1 lg:col-start-4"
          >
            {row.action.label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
