"use client";

import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { RadioGroup } from "@/components/ui/radio-group";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { TemplateTargets } from "@/lib/domain/template/template-choice";
import type { TemplateSource } from "@/lib/domain/template/template-source";
import { NewTemplateForm } from "./new-template-form";
import { ReplaceTemplateForm } from "./replace-template-form";
import { useTemplateTargets } from "./use-template-targets";

type SaveAsTemplateProps = { source: TemplateSource; size?: ButtonProps["size"] };

/** Saves a program as a template: a new one, or in the place of what one holds now. */
export function SaveAsTemplate({ source, size }: SaveAsTemplateProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button icon={<BookmarkPlus />} onClick={() => setOpen(true)} {...(size !== undefined && { size })}>
        Save as template
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="Save as template"
        description={
          source.version === "draft"
            ? "The exercises, doses and advice of the draft, without the patient's side."
            : `The exercises, doses and advice of version ${source.version}, without the patient's side.`
        }
      >
        <Targets source={source} onClose={close} />
      </Dialog>
    </>
  );
}

type TargetsProps = { source: TemplateSource; onClose: () => void };

function Targets({ source, onClose }: TargetsProps) {
  const answer = useTemplateTargets(source.patientId);
  if (answer.status === "saved") return <Choice source={source} onClose={onClose} targets={answer.data} />;
  if (answer.status === "idle") return <SkeletonRows rows={5} label="Loading" />;
  return <ErrorNote title="Not possible now">{answer.message}</ErrorNote>;
}

const WAYS = [
  { value: "new", label: "A new template" },
  { value: "replace", label: "Into one that is there" },
] as const;

function Choice({ source, onClose, targets }: TargetsProps & { targets: TemplateTargets }) {
  const [way, setWay] = useState("new");
  return (
    <div className="grid gap-6">
      {targets.templates.length > 0 && (
        <RadioGroup label="Save it as" name="way" options={WAYS} value={way} onValueChange={setWay} inline />
      )}
      {way === "new" ? (
        <NewTemplateForm {...{ source, targets, onClose }} />
      ) : (
        <ReplaceTemplateForm {...{ source, targets, onClose }} />
      )}
    </div>
  );
}
