"use client";

import { useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { useForm } from "@/components/form/use-form";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorNote } from "@/components/ui/error-note";
import { SaveBar } from "@/components/ui/save-bar";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";

import type { ComparedRecord, MergeComparison, Side } from "@/lib/domain/patient/merge-comparison";
import { PickRow } from "./pick-row";

type MergeFormProps = { action: Action<undefined>; comparison: MergeComparison; patientId: string };

/** Two records side by side: which one stays, and what is kept where they differ. */
export function MergeForm({ action, comparison, patientId }: MergeFormProps) {
  const { records, differing, tags, obstacle } = comparison;
  const [stays, setStays] = useState<Side>("this");
  const { state, pending, message, form } = useForm(action, { isGuarded: true });
  const gone = records[stays === "this" ? "other" : "this"];
  const recordHref = `/patients/${patientId}`;
  return (
    <form {...form} className="clear-of-bars grid max-w-3xl gap-10">
      <Section
        title="Which record stays"
        description="Programs, links, entries and notes of both come together in it. Its address and its drawings stay."
      >
        <PickRow
          name="stays"
          legend="The record that stays"
          values={{ this: <Whose record={records.this} />, other: <Whose record={records.other} /> }}
          value={stays}
          onChange={setStays}
        />
      </Section>
      <Section
        title="What is kept where they differ"
        description={differing.length === 0 ? "The two records say the same." : undefined}
      >
        {differing.map(({ field, words, values, proposed }) => (
          <PickRow
            key={field}
            name={`pick:${field}`}
            legend={words}
            isLegendShown
            values={values}
            initial={proposed}
          />
        ))}
      </Section>
      {tags.length > 0 && (
        <Section title="Conditions and flags" description="Untick what is not true of the patient.">
          <div className="grid gap-3">
            {tags.map(({ tag, name, words }) => (
              <Checkbox key={tag} name="tags[]" value={tag} defaultChecked label={name} hint={words} />
            ))}
          </div>
        </Section>
      )}
      <Section title="What happens">
        <ul className="grid list-disc gap-1 pl-5">
          <li className="wrap-anywhere">
            {gone.name} ({gone.facts.join(", ")}) leaves all lists. A search for its name or reference finds
            the record that stays.
          </li>
          <li>Notes of both are put together. Sheets that are out and links stay as they are.</li>
          <li>It can be undone on the record for 24 hours, until somebody changes the record.</li>
        </ul>
        {obstacle !== undefined && <ErrorNote title="These two cannot be merged yet">{obstacle}</ErrorNote>}
      </Section>
      <FormMessage {...message} state={state} deed="do" recordHref={recordHref} />
      <SaveBar pending={pending} label="Merge the two records" cancelHref={recordHref} />
      <input type="hidden" name="thisId" value={records.this.id} />
      <input type="hidden" name="thisRevision" value={records.this.revision} />
      <input type="hidden" name="otherId" value={records.other.id} />
      <input type="hidden" name="otherRevision" value={records.other.revision} />
    </form>
  );
}

function Whose({ record }: { record: ComparedRecord }) {
  return (
    <>
      <span className="block font-semibold">{record.name}</span>
      {record.facts.map((fact) => (
        <span key={fact} className="block text-sm text-ink-soft first-letter:uppercase">
          {fact}
        </span>
      ))}
    </>
  );
}
