import { ColumnsTable } from "@/components/import/columns-table";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { NAME_ORDERS, type NameOrder } from "@/lib/domain/patient/person-name";
import {
  type ColumnField,
  IMPORT_FIELD_WORDS,
  IMPORT_FIELDS,
} from "@/lib/domain/patient-import/import-fields";
import type { ImportPreview, NameSample } from "@/lib/domain/patient-import/import-preview";

const FIELD_OPTIONS = IMPORT_FIELDS.map((field) => ({ value: field, label: IMPORT_FIELD_WORDS[field] }));
const ORDER_WORDS: Readonly<Record<NameOrder, string>> = {
  "given-first": "First name first",
  "family-first": "Family name first",
};

/** How the file is read, as somebody may change it. */
export interface ImportPlan {
  readonly fields: readonly ColumnField[];
  readonly nameOrder: NameOrder;
  readonly source: string;
}

interface ImportColumnsProps {
  readonly preview: ImportPreview;
  readonly plan: ImportPlan;
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

/** What each column is taken for, and how names are read. */
export function ImportColumns({ preview, plan, onChange }: ImportColumnsProps) {
  return (
    <Section
      title="What the columns are"
      description={
        preview.isRemembered
          ? "Read as you read a file with these columns last time."
          : "Taken from their names. Change what is not right; a column that is left out is not kept."
      }
    >
      <ColumnsTable
        columns={preview.columns}
        fields={plan.fields}
        options={FIELD_OPTIONS}
        onFields={(fields) => onChange({ fields })}
      />
      {plan.fields.includes("external") && (
        <SourceField source={plan.source} onSource={(typed) => onChange({ source: typed })} />
      )}
      {preview.nameSamples.length > 0 && (
        <RadioGroup
          label="How whole names are written"
          name="nameOrder"
          value={plan.nameOrder}
          onValueChange={(order) => onChange({ nameOrder: order as NameOrder })}
          options={NAME_ORDERS.map((order) => ({
            value: order,
            label: ORDER_WORDS[order],
            hint: samplesInWords(preview.nameSamples, order),
          }))}
        />
      )}
    </Section>
  );
}

/** "“Kim Min-jun” is Min-jun on paper". */
function samplesInWords(samples: readonly NameSample[], order: NameOrder): string {
  return samples.map(({ name, labels }) => `“${name}” is ${labels[order]} on paper`).join("; ");
}

function SourceField({ source, onSource }: { source: string; onSource: (typed: string) => void }) {
  return (
    <div className="max-w-xs">
      <Field
        label="The other system"
        name="source"
        hint="Its name in one word, such as cliniko. Patients are found by its number later."
      >
        {(control) => (
          <TextInput
            {...control}
            defaultValue={source}
            autoComplete="off"
            onBlur={(event) => {
              if (event.target.value !== source) onSource(event.target.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}
