import { LongRows, nameColumn, numberColumn, WrongTable } from "@/components/import/preview-rows";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { LibraryPreviewRow } from "@/lib/domain/library-file/library-preview";

type Of<Kind extends LibraryPreviewRow["is"]> = Extract<LibraryPreviewRow, { is: Kind }>;

/** Every row that cannot be added, with all that is wrong with it. */
export function WrongEntries({ rows, isList }: { rows: readonly Of<"wrong">[]; isList: boolean }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`With a mistake: ${rows.length}`}
      description={
        isList
          ? "The numbers are those of the rows in a spreadsheet. Mend them there and choose the file again, or go on without them."
          : "The numbers are the places in the file. Ask for it again, or go on without them."
      }
    >
      <LongRows rows={rows}>{(shown) => <WrongTable rows={shown} />}</LongRows>
    </Section>
  );
}

/** Rows whose name the library, or an earlier row, has already: they are left out. */
export function SameEntries({ rows }: { rows: readonly Of<"same">[] }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`In the library already: ${rows.length}`}
      description="An exercise of this name is there, or in an earlier row. These are left out, and nothing of yours is changed."
    >
      <LongRows rows={rows}>
        {(shown) => (
          <Table
            caption="Rows that are left out"
            rows={shown}
            rowKey={({ number }) => String(number)}
            columns={[numberColumn, nameColumn]}
          />
        )}
      </LongRows>
    </Section>
  );
}

/** What would be added, as it was read. */
export function NewEntries({ rows }: { rows: readonly Of<"new">[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`New: ${rows.length}`}>
      <LongRows rows={rows}>
        {(shown) => (
          <Table
            caption="Exercises to be added"
            rows={shown}
            rowKey={({ number }) => String(number)}
            columns={[
              numberColumn,
              nameColumn,
              {
                key: "steps",
                header: "Steps",
                cell: ({ steps }) => (
                  <ol className="list-decimal pl-5 text-sm">
                    {Object.entries(steps).map(([place, step]) => (
                      <li key={place} className="wrap-anywhere">
                        {step}
                      </li>
                    ))}
                  </ol>
                ),
              },
              { key: "regions", header: "Parts of the body", cell: ({ regions }) => regions.join(", ") },
              { key: "pictures", header: "Pictures", numeric: true, cell: ({ pictures }) => pictures },
            ]}
          />
        )}
      </LongRows>
    </Section>
  );
}
