import { ColumnsTable } from "@/components/import/columns-table";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { REGIONS, type Region } from "@/lib/domain/exercise/exercise";
import type { LibraryPreview, ListPlan } from "@/lib/domain/library-file/library-preview";
import { LIST_FIELD_WORDS, LIST_FIELDS } from "@/lib/domain/library-file/list-fields";

const FIELD_OPTIONS = LIST_FIELDS.map((field) => ({ value: field, label: LIST_FIELD_WORDS[field] }));
const REGION_OPTIONS = REGIONS.map((region) => ({ value: region, label: region }));

interface ListPartProps {
  readonly list: NonNullable<LibraryPreview["list"]>;
  readonly onChange: (change: Partial<ListPlan>) => void;
}

/** What each column is taken for. */
export function ListColumns({ list, onChange }: ListPartProps) {
  return (
    <Section
      title="What the columns are"
      description="Taken from their names. Change what is not right; a column that is left out is not kept."
    >
      <ColumnsTable
        columns={list.columns}
        fields={list.plan.fields}
        options={FIELD_OPTIONS}
        onFields={(fields) => onChange({ fields })}
      />
    </Section>
  );
}

/** What each word about a part of the body stands for. */
export function RegionWords({ list, onChange }: ListPartProps) {
  const { regions } = list.plan;
  const take = (word: string, region: Region | "") => onChange({ regions: { ...regions, [word]: region } });
  return (
    <Section
      title="Parts of the body"
      description="Which of our parts each word of the list is. One that is left out says nothing; an exercise without any is filed under “whole body”."
    >
      <Table
        caption="Words about parts of the body"
        rows={list.regionWords}
        rowKey={({ word }) => word}
        columns={[
          {
            key: "word",
            header: "In the list",
            cell: ({ word }) => <span className="font-semibold wrap-anywhere">{word}</span>,
          },
          { key: "count", header: "Rows", numeric: true, cell: ({ count }) => count },
          {
            key: "region",
            header: "Is",
            cell: ({ word }) => (
              <Select
                aria-label={`Which part “${word}” is`}
                placeholder="Left out"
                options={REGION_OPTIONS}
                value={regions[word] ?? ""}
                onChange={(event) => take(word, event.target.value as Region | "")}
                className="sm:min-w-52"
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
