import { Printer, TriangleAlert } from "lucide-react";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

export interface PatientRow {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly programCount: number;
  readonly latestProgram?: {
    readonly id: string;
    readonly title: string;
    readonly currentVersion: number;
    readonly paper?: { readonly versionNumber: number };
  };
}

const COLUMNS: readonly Column<PatientRow>[] = [
  { key: "name", header: "Patient", heading: "wide", cell: (row) => <Name row={row} /> },
  { key: "program", header: "Program", heading: "wide", cell: (row) => <Program row={row} /> },
  { key: "action", header: "Next step", heading: "never", cell: (row) => <NextStep row={row} /> },
];

/** Patients with their latest program and the step it waits for. */
export function PatientTable({ rows, caption }: { rows: readonly PatientRow[]; caption: string }) {
  return <Table caption={caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />;
}

function Name({ row }: { row: PatientRow }) {
  return (
    <>
      <TextLink href={`/patients/${row.id}`} data-arrow-stop className="font-medium wrap-anywhere">
        {row.name}
      </TextLink>
      {row.label !== row.name && <span className="ml-2 text-sm text-ink-soft">{row.label}</span>}
    </>
  );
}

function Program({ row }: { row: PatientRow }) {
  const { latestProgram, programCount } = row;
  if (!latestProgram) return <span className="text-ink-soft">No program yet</span>;
  const state = latestProgram.currentVersion === 0 ? "draft" : `version ${latestProgram.currentVersion}`;
  const more = programCount > 1 ? `, ${programCount - 1} more` : "";
  return (
    <span className="wrap-anywhere">
      {latestProgram.title}{" "}
      <span className="text-sm whitespace-nowrap text-ink-soft">
        {state}
        {more}
      </span>
      <StalePaper {...latestProgram} />
    </span>
  );
}

/** A sheet at the patient's home that is not the current version any more. */
function StalePaper({ currentVersion, paper }: NonNullable<PatientRow["latestProgram"]>) {
  if (!paper || currentVersion === 0 || paper.versionNumber === currentVersion) return null;
  return (
    <span className="flex items-start gap-1.5 text-sm font-medium text-warn-ink">
      <TriangleAlert className="mt-0.5" />
      Version {paper.versionNumber} is on paper
    </span>
  );
}

function NextStep({ row }: { row: PatientRow }) {
  const { latestProgram } = row;
  const whom = <VisuallyHidden>, {row.name}</VisuallyHidden>;
  if (!latestProgram) {
    return (
      <TextLink href={`/patients/${row.id}/programs/new`} className="whitespace-nowrap">
        Start a program{whom}
      </TextLink>
    );
  }
  if (latestProgram.currentVersion === 0) {
    return (
      <TextLink href={`/programs/${latestProgram.id}/edit`} className="whitespace-nowrap">
        Continue draft{whom}
      </TextLink>
    );
  }
  return (
    <TextLink
      href={`/programs/${latestProgram.id}/handout.pdf`}
      target="_blank"
      rel="noopener"
      className="whitespace-nowrap"
    >
      <Printer className="mr-1.5 inline align-[-0.25em]" />
      Print
      <VisuallyHidden> the handout of {row.name} (PDF, opens in a new tab)</VisuallyHidden>
    </TextLink>
  );
}
