import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

interface HolderRow {
  readonly programId: string;
  readonly programTitle: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly versionNumber: number;
  /** Whether it is the version in force; if not, it is the one on paper. */
  readonly isInForce: boolean;
  /** Whether it reads otherwise than the library does today. */
  readonly isOther: boolean;
}

/** The patients who hold a text: those with other words than today's first. */
export function HolderList({ rows }: { readonly rows: readonly HolderRow[] }) {
  const older = rows.filter(({ isOther }) => isOther);
  const current = rows.filter(({ isOther }) => !isOther);
  if (rows.length === 0)
    return <p className="text-ink-soft">No patient holds it, on the phone or on paper.</p>;
  return (
    <div className="grid gap-12">
      <Section title={`Other words than today's (${older.length})`}>
        <Rows rows={older} />
      </Section>
      <Section title={`Today's words (${current.length})`}>
        <Rows rows={current} />
      </Section>
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly HolderRow[] }) {
  if (rows.length === 0) return <p className="text-ink-soft">Nobody.</p>;
  return (
    <ul className="grid">
      {rows.map((row) => (
        <li
          key={`${row.programId} ${row.versionNumber}`}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3"
        >
          <span className="min-w-0 flex-1 basis-56 wrap-anywhere">
            <TextLink href={`/patients/${row.patientId}`}>{row.patientName}</TextLink>
            {": "}
            <TextLink href={`/programs/${row.programId}`}>{row.programTitle}</TextLink>
          </span>
          <span className="text-sm text-ink-soft">
            Version {row.versionNumber}, {row.isInForce ? "in force" : "on paper"}
          </span>
        </li>
      ))}
    </ul>
  );
}
