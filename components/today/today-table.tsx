import { TriangleAlert } from "lucide-react";
import { FourWeeksBars } from "@/components/charts/four-weeks-bars";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TodayRow } from "@/lib/domain/today/today-rows";
import { MoreSteps } from "./more-steps";
import { ReasonChip } from "./reason-chip";
import { type LinkSteps, Step } from "./step";

/** One line for each patient: who, why, how it goes, and the one thing to do. */
export function TodayTable({ rows, steps }: { rows: readonly TodayRow[]; steps: LinkSteps }) {
  const columns: Column<TodayRow>[] = [
    { key: "name", header: "Patient", heading: "wide", cell: (row) => <Name row={row} /> },
    { key: "why", header: "Why", heading: "wide", cell: (row) => <Chips row={row} /> },
    {
      key: "weeks",
      header: "Four weeks",
      heading: "wide",
      cell: (row) => <FourWeeksBars marks={row.marks} words={row.marksInWords} />,
    },
    { key: "done", header: "Done", roomyOnly: true, numeric: true, cell: doneOf },
    {
      key: "step",
      header: "Next step",
      heading: "never",
      cell: (row) => (
        <div className="relative z-10 flex items-center gap-1">
          <Step step={row.step} patientName={row.patientName} steps={steps} className="w-22" />
          <MoreSteps row={row} steps={steps} />
        </div>
      ),
    },
  ];
  return (
    <Table
      caption="Patients who wait for something"
      columns={columns.map((column) => ({ ...column, isTight: true }))}
      rows={rows}
      rowKey={(row) => row.patientId}
      isRowLink
      isDense
    />
  );
}

/** The link covers its row: a click anywhere opens the record. */
function Name({ row }: { row: TodayRow }) {
  return (
    <div className="leading-tight sm:max-w-60 sm:min-w-36 xl:max-w-72">
      <TextLink
        href={`/patients/${row.patientId}`}
        data-arrow-stop
        className="font-semibold wrap-anywhere after:absolute after:inset-0"
      >
        {row.patientName}
      </TextLink>
      {row.conditions.length > 0 && (
        <p
          className="line-clamp-1 text-sm text-ink-soft"
          title={row.conditions.map(({ text }) => text).join(", ")}
        >
          {row.conditions.map(({ text, isWarning }, place) => (
            <span key={text} className={isWarning ? "text-warn-ink" : undefined}>
              {place > 0 && " · "}
              {isWarning && <TriangleAlert className="mr-0.5 mb-0.5 inline size-3.5" />}
              {text}
            </span>
          ))}
        </p>
      )}
      {row.spoken !== "" && <p className="text-sm wrap-anywhere text-ink-soft">{row.spoken}</p>}
    </div>
  );
}

/** So many stand in one line at 1280 px, and where there is more room, or lines may be many. */
const FEW_CHIPS = 2;
const MOST_CHIPS = 3;

function Chips({ row }: { row: TodayRow }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {row.chips.slice(0, MOST_CHIPS).map((chip, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two programs may have the same reason
          key={place}
          className={place < FEW_CHIPS ? "flex min-w-0" : "flex min-w-0 sm:max-[88rem]:hidden"}
        >
          <ReasonChip chip={chip} />
        </li>
      ))}
      <Rest chips={row.chips.slice(FEW_CHIPS)} className="max-sm:hidden min-[88rem]:hidden" />
      <Rest chips={row.chips.slice(MOST_CHIPS)} className="sm:max-[88rem]:hidden" />
    </ul>
  );
}

/** The reasons that have no room; what they ask for stands in the menu. */
function Rest({ chips, className }: { chips: TodayRow["chips"]; className: string }) {
  if (chips.length === 0) return null;
  const words = chips.map((chip) => chip.words).join(", ");
  return (
    <li title={words} className={`flex items-center text-sm font-semibold text-ink-soft ${className}`}>
      <span aria-hidden>+{chips.length}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </li>
  );
}

function doneOf({ done }: TodayRow) {
  return <span className="text-sm whitespace-nowrap text-ink-soft">{done}</span>;
}
