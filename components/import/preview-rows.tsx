import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";

/** What every row of a file that is looked at has. */
interface ReadRow {
  /** As the spreadsheet counts, or the place in the file. */
  readonly number: number;
  readonly name: string;
}

/** Rows that are many are shown in part first. */
const FIRST_ROWS = 50;

export const numberColumn = {
  key: "number",
  header: "Row",
  cell: ({ number }: ReadRow) => <span className="tabular-nums">{number}</span>,
};
export const nameColumn = {
  key: "name",
  header: "Name",
  cell: ({ name }: ReadRow) => <span className="wrap-anywhere">{name || "–"}</span>,
};

interface WrongRow extends ReadRow {
  readonly problems: readonly string[];
}

/** Rows that cannot be added, each with all that is wrong with it. */
export function WrongTable({ rows }: { rows: readonly WrongRow[] }) {
  return (
    <Table
      caption="Rows with a mistake"
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        numberColumn,
        nameColumn,
        {
          key: "problems",
          header: "What is wrong",
          cell: ({ problems }) => (
            <ul className="grid gap-1">
              {problems.map((problem) => (
                <li key={problem} className="wrap-anywhere">
                  {problem}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

interface LongRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The first rows, and the others when they are asked for. */
export function LongRows<Row>({ rows, children }: LongRowsProps<Row>) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      {children(shown)}
      {shown.length < rows.length && (
        <div>
          <Button onClick={() => setWhole(true)}>Show all {rows.length}</Button>
        </div>
      )}
    </>
  );
}
