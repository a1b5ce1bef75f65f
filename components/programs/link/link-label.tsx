"use client";

import { Pencil } from "lucide-react";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { LinkActions } from "./link-view";

interface LinkLabelProps {
  readonly action: LinkActions["label"];
  readonly of: { readonly programId: string; readonly linkId: string };
  readonly label: string;
}

/** A name for the link, for staff: who has it, on which phone. */
export function LinkLabel({ action, of, label }: LinkLabelProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("label");
    startTransition(async () => {
      const answer = await withNetworkFallback(action)(IDLE, { ...of, label: typed });
      if (answer.status === "saved") setOpen(false);
      else if (answer.status === "invalid") setProblem(answer.fields.label ?? answer.message);
      else if (answer.status !== "idle") setProblem(answer.message);
    });
  };
  return (
    <>
      <Button size="sm" variant="quiet" icon={<Pencil />} onClick={() => setOpen(true)}>
        {label === "" ? "Name this link" : "Rename"}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="Name of this link" size="sm">
        <form onSubmit={save} noValidate className="grid gap-5">
          <Field
            label="Name"
            name="label"
            hint="For your team only, such as “daughter's phone”."
            error={problem}
          >
            {(control) => <TextInput {...control} defaultValue={label} maxLength={120} autoComplete="off" />}
          </Field>
          <div className="flex justify-end gap-2">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" variant="primary" pending={isPending}>
              Save name
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
