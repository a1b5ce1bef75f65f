import { LongRows, nameColumn, numberColumn, WrongTable } from "@/components/import/preview-rows";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import type { SameChoice } from "@/lib/domain/patient-import/import-choice";
import type { PreviewRow } from "@/lib/domain/patient-import/import-preview";

type Of<Kind extends PreviewRow["is"]> = Extract<PreviewRow, { is: Kind }>;

/** Every row that cannot be added, with all that is wrong with it. */
export function WrongRows({ rows }: { rows: readonly Of<"wrong">[] }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`With a mistake: ${rows.length}`}
      description="The numbers are those of the rows in a spreadsheet. Mend them there and choose the file again, or go on without them."
    >
      <WrongTable rows={rows} />
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
