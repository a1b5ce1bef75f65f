"use client";

import { Eraser } from "lucide-react";
import { useState } from "react";
import { useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { erasePatientAction } from "@/lib/patient-data/actions";

type ErasePatientProps = {
  action: typeof erasePatientAction;
  patient: { id: string; name: string; label: string };
};

/** Erases everything about a patient, after the label was typed. */
export function ErasePatient({ action, patient }: ErasePatientProps) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button icon={<Eraser />} onClick={() => setAsks(true)}>
        Erase
      </Button>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`Erase everything about ${patient.name}?`}
        description="The record, every program and version, prints, links and what the patient recorded. It cannot be undone."
      >
        <EraseForm action={action} patient={patient} onCancel={() => setAsks(false)} />
      </Dialog>
    </>
  );
}

function EraseForm({ action, patient, onCancel }: ErasePatientProps & { onCancel: () => void }) {
  const { form, errors, state: answer, pending } = useForm(action);
  return (
    <form {...form} className="grid gap-6">
      {(answer.status === "refused" || answer.status === "conflict") && (
        <Notice tone="stop" role="alert" title={answer.message} />
      )}
      <p>
        The patient’s link and code stop to work at once. Paper stays with whoever has it, and backups keep
        the record until they are replaced. The audit trail keeps that you erased it, without a name.
      </p>
      <input type="hidden" name="patientId" value={patient.id} />
      <Field
        label={`To confirm, type the label: ${patient.label}`}
        name="label"
        error={errors.label}
        required
      >
        {(control) => <TextInput {...control} autoComplete="off" />}
      </Field>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>Keep the record</Button>
        <Button type="submit" variant="danger" pending={pending} pendingLabel="Erasing …">
          Erase for ever
        </Button>
      </div>
    </form>
  );
}
