import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { auditAddress } from "@/lib/domain/audit/audit-address";
import { type AuditFilter, BY_LINK } from "@/lib/domain/audit/audit-filter";
import { AUDIT_GROUPS } from "@/lib/domain/audit/audit-verbs";

type AuditFilterFormProps = {
  filter: AuditFilter;
  people?: readonly { id: string; name: string }[];
  recordName?: string;
};

const KINDS = Object.entries(AUDIT_GROUPS).map(([value, label]) => ({ value, label }));
const EVERYTHING = { value: "", label: "Everything" };

/** Narrows the trail; the choice stands in the address. */
export function AuditFilterForm({ filter, people, recordName }: AuditFilterFormProps) {
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <form action="/clinic/audit" className="grid gap-4">
      {filter.record !== undefined && <OneRecord filter={filter} name={recordName} />}
      <div className="grid items-end gap-4 min-[24rem]:grid-cols-2 lg:grid-cols-[1.3fr_1.3fr_1fr_1fr_auto]">
        {people && <PersonField people={people} person={filter.person} />}
        <div className="min-[24rem]:max-sm:col-span-2">
          <Field label="What" name="group">
            {(control) => (
              <Select {...control} options={[EVERYTHING, ...KINDS]} defaultValue={filter.group ?? ""} />
            )}
          </Field>
        </div>
        <Field label="From" name="from">
          {(control) => <TextInput {...control} type="date" defaultValue={filter.from} />}
        </Field>
        <Field label="To" name="to">
          {(control) => <TextInput {...control} type="date" defaultValue={filter.to} />}
        </Field>
        <div className="flex gap-2 min-[24rem]:max-lg:col-span-2">
          <Button type="submit" variant="primary">
            Show
          </Button>
          {isNarrowed && <ButtonLink href="/clinic/audit">Show all</ButtonLink>}
        </div>
      </div>
    </form>
  );
}

function PersonField({
  people,
  person,
}: {
  people: readonly { id: string; name: string }[];
  person?: string;
}) {
  const options = [
    { value: "", label: "Everybody" },
    { value: BY_LINK, label: "Patients, through a link" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="min-[24rem]:max-sm:col-span-2">
      <Field label="Who" name="person">
        {(control) => <Select {...control} options={options} defaultValue={person ?? ""} />}
      </Field>
    </div>
  );
}

function OneRecord({ filter, name }: { filter: AuditFilter; name?: string }) {
  return (
    <p className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="record" value={filter.record} />
      <span>
        Only what was done to <strong>{name ?? "one record"}</strong>, with its programs and links.
      </span>
      <ButtonLink size="sm" icon={<X />} href={auditAddress({ ...filter, record: undefined })}>
        Any record
      </ButtonLink>
    </p>
  );
}
