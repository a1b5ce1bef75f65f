import { Clock, Pencil, Plus, Printer, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FourWeeksBars } from "@/components/charts/four-weeks-bars";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { PatientRow } from "@/lib/domain/patient/patient-row";

/** Lines of conditions before "and more". */
const SHOWN_CONDITIONS = 3;
/** Pictures between a phone and 1280 px, where the four weeks stand below them. */
const FEW_FIGURES = 3;

const ALL_COLUMNS: readonly Column<PatientRow>[] = [
  { key: "name", header: "Patient", heading: "wide", cell: (row) => <Name row={row} /> },
  { key: "conditions", header: "Conditions", heading: "wide", cell: (row) => <Conditions row={row} /> },
  { key: "program", header: "Program", heading: "wide", cell: (row) => <Program row={row} /> },
  { key: "weeks", header: "Four weeks", heading: "wide", roomyOnly: true, cell: weeksOf },
  { key: "entry", header: "Entry", roomyOnly: true, cell: (row) => row.program?.lastEntry },
  { key: "review", header: "Review", cell: reviewOf },
  { key: "action", header: "Next step", heading: "never", cell: (row) => <NextStep row={row} /> },
];

const COLUMNS = ALL_COLUMNS.map((column) => ({ ...column, isTight: true }));

/** Patients with what they come for, their latest program and the step it waits for. */
export function PatientTable({ rows, caption }: { rows: readonly PatientRow[]; caption: string }) {
  return <Table caption={caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} isRowLink />;
}

/** The link covers its row: a click anywhere opens the record. */
function Name({ row }: { row: PatientRow }) {
  return (
    <div className="sm:min-w-36 xl:min-w-40">
      <TextLink
        href={`/patients/${row.id}`}
        data-arrow-stop
        className="font-semibold wrap-anywhere after:absolute after:inset-0"
      >
        {row.name}
      </TextLink>
      {row.facts !== "" && (
        <span className="block text-sm wrap-anywhere text-ink-soft tabular-nums">{row.facts}</span>
      )}
    </div>
  );
}

function Conditions({ row }: { row: PatientRow }) {
  const more = row.conditions.length - SHOWN_CONDITIONS;
  return (
    <ul className="grid gap-0.5 sm:min-w-32 xl:min-w-36">
      {row.conditions.slice(0, SHOWN_CONDITIONS).map(({ text, isWarning }) => (
        <li
          key={text}
          className={isWarning ? "flex items-start gap-1.5 text-sm text-warn-ink" : "wrap-anywhere"}
        >
          {isWarning && <TriangleAlert className="mt-0.5 size-4 flex-none" />}
          <span className="min-w-0 wrap-anywhere">{text}</span>
        </li>
      ))}
      {more > 0 && <li className="text-sm text-ink-soft">and {more} more</li>}
    </ul>
  );
}

function Program({ row }: { row: PatientRow }) {
  const { program } = row;
  if (!program) return <span className="text-ink-soft">No program yet</span>;
  const { title, currentVersion, figures, itemCount, oldPaper } = program;
  return (
    <div className="grid gap-1 text-sm">
      <VisuallyHidden>
        {title}, {currentVersion === 0 ? "draft" : `version ${currentVersion}`}
      </VisuallyHidden>
      <span className="flex items-center gap-1" title={title}>
        {figures.map(({ slug, isDrawn, side }, place) => (
          <FigureThumbnail
            // biome-ignore lint/suspicious/noArrayIndexKey: an exercise may stand in a program twice
            key={place}
            {...{ slug, isDrawn, side }}
            className={`h-10 w-11.5 flex-none border border-line ${place >= FEW_FIGURES ? "sm:max-xl:hidden" : ""}`}
          />
        ))}
        <Rest count={itemCount - figures.length} className="sm:max-xl:hidden" />
        <Rest count={itemCount - Math.min(figures.length, FEW_FIGURES)} className="max-sm:hidden xl:hidden" />
      </span>
      <span className="hidden sm:max-xl:block">{weeksOf(row)}</span>
      {currentVersion === 0 && <span className="text-ink-soft">draft</span>}
      {oldPaper !== undefined && (
        <span className="flex items-center gap-1 font-semibold whitespace-nowrap text-warn-ink">
          <TriangleAlert className="size-4 flex-none" />
          old paper<VisuallyHidden>: version {oldPaper}</VisuallyHidden>
        </span>
      )}
    </div>
  );
}

function Rest({ count, className }: { count: number; className: string }) {
  return count > 0 ? (
    <span className={`pl-1 whitespace-nowrap text-ink-soft ${className}`}>+ {count}</span>
  ) : null;
}

function weeksOf({ program }: PatientRow): ReactNode {
  return program && <FourWeeksBars marks={program.marks} words={program.marksInWords} />;
}

function reviewOf({ program }: PatientRow): ReactNode {
  if (!program?.review) return null;
  const { words, is } = program.review;
  if (is === "overdue")
    return (
      <span className="flex items-center gap-1 font-semibold whitespace-nowrap text-warn-ink">
        <Clock className="size-4 flex-none" />
        {words}
        <VisuallyHidden>, overdue</VisuallyHidden>
      </span>
    );
  return (
    <span className={`whitespace-nowrap ${is === "today" ? "font-semibold text-accent-ink" : ""}`}>
      {words}
    </span>
  );
}

const STEP = "relative z-10 inline-flex items-center gap-1.5 whitespace-nowrap";

function NextStep({ row }: { row: PatientRow }) {
  const { program } = row;
  const whom = <VisuallyHidden>, {row.name}</VisuallyHidden>;
  if (!program)
    return (
      <TextLink href={`/patients/${row.id}/programs/new`} className={STEP}>
        <Plus />
        <span>
          Start<VisuallyHidden> a program</VisuallyHidden>
          {whom}
        </span>
      </TextLink>
    );
  if (program.currentVersion === 0)
    return (
      <TextLink href={`/programs/${program.id}/edit`} className={STEP}>
        <Pencil />
        <span>
          Continue<VisuallyHidden> draft</VisuallyHidden>
          {whom}
        </span>
      </TextLink>
    );
  return (
    <TextLink href={`/programs/${program.id}/handout.pdf`} target="_blank" rel="noopener" className={STEP}>
      <Printer />
      <span>
        Print<VisuallyHidden> the handout of {row.name} (PDF, opens in a new tab)</VisuallyHidden>
      </span>
    </TextLink>
  );
}
