import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";

interface ColumnsTableProps<Field extends string> {
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  /** What each column is taken for; empty where it is left out. */
  readonly fields: readonly Field[];
  readonly options: readonly { readonly value: Field; readonly label: string }[];
  readonly onFields: (fields: readonly Field[]) => void;
}

/** The columns of a file, each with what it is taken for. */
export function ColumnsTable<Field extends string>(props: ColumnsTableProps<Field>) {
  const { fields, options, onFields } = props;
  const columns = props.columns.map((column, position) => ({
    ...{ ...column, position },
    title: column.name || `Column ${position + 1}`,
  }));
  const take = (position: number, field: Field) =>
    onFields(fields.map((before, at) => (at === position ? field : before)));
  return (
    <Table
      caption="Columns of the file"
      rows={columns}
      rowKey={({ position }) => String(position)}
      columns={[
        {
          key: "name",
          header: "Column",
          cell: ({ title }) => <span className="font-semibold wrap-anywhere">{title}</span>,
        },
        {
          key: "samples",
          header: "In the file",
          cell: ({ samples }) => (
            <span className="text-sm wrap-anywhere text-ink-soft">{samples.join(" · ") || "empty"}</span>
          ),
        },
        {
          key: "field",
          header: "Is",
          cell: ({ position, title }) => (
            <Select
              aria-label={`What “${title}” is`}
              placeholder="Left out"
              options={options}
              value={fields[position] ?? ""}
              onChange={(event) => take(position, event.target.value as Field)}
              className="sm:min-w-52"
            />
          ),
        },
      ]}
    />
  );
}
