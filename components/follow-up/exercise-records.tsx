import { ArrowDownRight, ArrowUpRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Table } from "@/components/ui/table";
import type { ExerciseRecord } from "@/lib/domain/adherence/exercise-record";
import { counting, swapAnswering } from "@/lib/domain/adherence/follow-up-words";
import { proposedSwapHref } from "@/lib/domain/builder/proposed-swap";

interface ExerciseRecordsProps {
  readonly programId: string;
  readonly exercises: readonly ExerciseRecord[];
  /** False for a program that was put away. */
  readonly mayEdit: boolean;
}

/** What became of each exercise, and the swap that answers what the patient called it. */
export function ExerciseRecords({ programId, exercises, mayEdit }: ExerciseRecordsProps) {
  return (
    <Table
      caption="Each exercise: done, done in part, skipped, and what the patient called it"
      rows={exercises}
      rowKey={({ itemId }) => itemId}
      columns={[
        { key: "name", header: "Exercise", cell: (record) => <Name record={record} />, heading: "wide" },
        {
          key: "done",
          header: "Times done",
          cell: ({ done, expected }) => `${done} of ${expected}`,
          numeric: true,
        },
        { key: "partly", header: "In part", cell: ({ partly }) => partly, numeric: true },
        { key: "skipped", header: "Skipped", cell: ({ skipped }) => skipped, numeric: true },
        { key: "called", header: "The patient said", cell: (record) => <Called record={record} /> },
        {
          key: "swap",
          header: "Ladder",
          heading: "never",
          cell: (record) => mayEdit && record.isCurrent && <Swap programId={programId} record={record} />,
        },
      ]}
    />
  );
}

function Name({ record: { name, isCurrent } }: { readonly record: ExerciseRecord }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 font-semibold wrap-anywhere">
      {name}
      {!isCurrent && <Badge>no longer in the program</Badge>}
    </span>
  );
}

function Called({ record: { tooHard, tooEasy } }: { readonly record: ExerciseRecord }) {
  const said = [
    ...(tooHard > 0 ? [`too hard, ${counting(tooHard, "time")}`] : []),
    ...(tooEasy > 0 ? [`too easy, ${counting(tooEasy, "time")}`] : []),
  ];
  return said.length === 0 ? <span className="text-ink-soft">–</span> : said.join("; ");
}

/** Opens the builder with this swap to take or leave; without a neighbour, at the exercise and its dose. */
function Swap({ programId, record }: { readonly programId: string; readonly record: ExerciseRecord }) {
  const swap = swapAnswering(record);
  if (!swap) return null;
  const Icon = swap.way === "easier" ? ArrowDownRight : ArrowUpRight;
  const words = swap.way === "easier" ? "Easier" : "Harder";
  const label = swap.name ? `${words}: ${swap.name}` : `${words} dose`;
  return (
    <ButtonLink
      href={
        swap.name
          ? proposedSwapHref(programId, { itemId: record.itemId, way: swap.way })
          : `/programs/${programId}/edit#item-${record.itemId}`
      }
      size="sm"
      className="h-auto! min-h-8 py-1"
      icon={<Icon />}
      aria-label={`${label}, in place of ${record.name}, in the builder`}
      data-screen-only
    >
      <span className="wrap-anywhere whitespace-normal">{label}</span>
    </ButtonLink>
  );
}
