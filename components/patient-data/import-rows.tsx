import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import type { SameChoice } from "@/lib/domain/patient-import/import-choice";
import type { PreviewRow } from "@/lib/domain/patient-import/import-preview";

type Of<Kind extends PreviewRow["is"]> = Extract<PreviewRow, { is: Kind }>;

/** Rows that are long are shown in part first. */
const FIRST_ROWS = 50;

const numberColumn = {
  key: "number",
  header: "Row",
  cell: ({ number }: PreviewRow) => <span className="tabular-nums">{number}</span>,
};
const nameColumn = {
  key: "name",
  header: "Name",
  cell: ({ name }: PreviewRow) => <span className="wrap-anywhere">{name || "–"}</span>,
};

/** Every row that cannot be added, with all that is wrong with it. */
export function WrongRows({ rows }: { rows: readonly Of<"wrong">[] }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`With a mistake: ${rows.length}`}
      description="The numbers are those of the rows in a spreadsheet. Mend them there and choose the file again, or go on without them."
    >
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
    </Section>
  );
}

interface SameRowsProps {
  readonly rows: readonly Of<"same">[];
  readonly choice: SameChoice;
  readonly onChoice: (choice: SameChoice) => void;
}

/** Rows about somebody who is in the list, or in the file, already. */
export function SameRows({ rows, choice, onChoice }: SameRowsProps) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`The same: ${rows.length}`}
      description="Found by the number in the other system, or by name and year of birth. A row that repeats another is left out in any case."
    >
      <RadioGroup
        label="What to do with those who are in the list already"
        name="same"
        value={choice}
        onValueChange={(value) => onChoice(value as SameChoice)}
        options={[
          { value: "skip", label: "Leave them as they are" },
          {
            value: "update",
            label: "Update them",
            hint: "E-mail, phone, reference and year are taken from the file where it has any. Undoing does not bring the old ones back.",
          },
        ]}
      />
      <LongRows rows={rows}>
        {(shown) => (
          <Table
            caption="Rows that are the same"
            rows={shown}
            rowKey={({ number }) => String(number)}
            columns={[numberColumn, nameColumn, { key: "why", header: "Why", cell: ({ why }) => why }]}
          />
        )}
      </LongRows>
    </Section>
  );
}

interface NewRowsProps {
  readonly rows: readonly Of<"new">[];
  /** Names on paper that were changed, by row number. */
  readonly labels: Readonly<Record<string, string>>;
  readonly onLabel: (number: number, text: string) => void;
}

/** Who would be added, each with the name on paper, which can be changed. */
export function NewRows({ rows, labels, onLabel }: NewRowsProps) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`New: ${rows.length}`}
      description="The name on paper is what a sheet and a phone show. Change it where it is not right."
    >
      <LongRows rows={rows}>
        {(shown) => (
          <Table
            caption="Patients to be added"
            rows={shown}
            rowKey={({ number }) => String(number)}
            columns={[
              numberColumn,
              nameColumn,
              {
                key: "label",
                header: "On paper",
                cell: ({ number, name, label }) => (
                  <TextInput
                    aria-label={`Name on paper of ${name}`}
                    value={labels[number] ?? label}
                    maxLength={PATIENT_LIMITS.label}
                    onChange={(event) => onLabel(number, event.target.value)}
                    autoComplete="off"
                    className="max-w-56"
                  />
                ),
              },
              { key: "year", header: "Born", numeric: true, cell: ({ birthYear }) => birthYear },
            ]}
          />
        )}
      </LongRows>
    </Section>
  );
}

interface LongRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (shown: readonly Row[]) => React.ReactNode;
}

function LongRows<Row>({ rows, children }: LongRowsProps<Row>) {
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
