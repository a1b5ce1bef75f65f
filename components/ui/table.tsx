import clsx from "clsx";
import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers: right-aligned, tabular figures. */
  numeric?: boolean;
  /** Where the heading is seen: "wide" for a cell that needs none when stacked, "never" for a column of buttons. */
  heading?: "always" | "wide" | "never";
  /** Left out on a phone. */
  wideOnly?: boolean;
  /** Closer to its neighbours where the room is short. */
  isTight?: boolean;
  /** Left out where there is only room for the columns that matter most; on a phone it has a line of its own. */
  roomyOnly?: boolean;
};

/** Said aloud in the markup, because a browser forgets that a row is a row once its display changes. */
const AS = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

type TableProps<Row> = {
  /** What the table lists; read aloud, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** One link of each row covers it (`after:absolute after:inset-0`); other links lie above it (`relative z-10`). */
  isRowLink?: boolean;
  /** Lines close together, for a list that is looked over at a glance. */
  isDense?: boolean;
};

/** Rows and columns; on a phone each row becomes a small stack with its headings beside the values. */
export function Table<Row>({ caption, columns, rows, rowKey, isRowLink, isDense }: TableProps<Row>) {
  return (
    <table {...AS.table} className="w-full border-collapse max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...AS.rowgroup} className="max-sm:sr-only">
        <tr {...AS.row} className="border-b border-line-strong">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup} className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...AS.row}
            className={clsx(
              "border-b border-line transition-colors hover:bg-wash max-sm:grid max-sm:gap-1 max-sm:py-3",
              isRowLink && "relative",
            )}
          >
            {columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} isDense={isDense} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  return (
    <th
      {...AS.columnheader}
      scope="col"
      className={clsx(
        "px-3 pb-2 text-sm font-semibold text-ink-soft first:pl-0 last:pr-0",
        column.numeric ? "text-right" : "text-left",
        column.isTight && "sm:max-2xl:px-2",
        column.wideOnly && "max-sm:hidden",
        column.roomyOnly && "sm:max-xl:hidden",
      )}
    >
      {column.heading === "never" ? <span className="sr-only">{column.header}</span> : column.header}
    </th>
  );
}

type BodyCellProps<Row> = { column: Column<Row>; row: Row; isDense: boolean | undefined };

function BodyCell<Row>({ column, row, isDense }: BodyCellProps<Row>) {
  const content = column.cell(row);
  const isEmpty = content === null || content === undefined;
  return (
    <td
      {...AS.cell}
      className={clsx(
        "px-3 align-middle first:pl-0 last:pr-0 max-sm:flex max-sm:items-baseline max-sm:gap-3 max-sm:p-0",
        isDense ? "py-1" : "py-3",
        column.numeric && "tabular-nums sm:text-right",
        // On a phone a value that is not there needs no line.
        isEmpty && "max-sm:hidden",
        column.isTight && "sm:max-2xl:px-2",
        column.wideOnly && "max-sm:hidden",
        column.roomyOnly && "sm:max-xl:hidden",
      )}
    >
      {(column.heading ?? "always") === "always" && (
        <span aria-hidden className="w-28 flex-none text-sm text-ink-soft sm:hidden">
          {column.header}
        </span>
      )}
      <div className="min-w-0">{content}</div>
    </td>
  );
}
