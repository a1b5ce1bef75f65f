"use client";

import { useState } from "react";
import { useFound } from "@/components/search/use-found";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { SearchInput } from "@/components/ui/search-input";
import { findPatientsToStartForAction } from "@/lib/templates/actions";
import { StartProgram } from "./start-program";

type UseForPatientProps = {
  templateId: string;
  title: string;
  size?: ButtonProps["size"];
  variant?: ButtonProps["variant"];
};

/** Starts a program from a template, for a patient who is chosen here. */
export function UseForPatient({ templateId, title, size = "sm", variant }: UseForPatientProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        {...(variant && { variant })}
        className="relative"
        aria-label={`Use for a patient: ${title}`}
        onClick={() => setOpen(true)}
      >
        Use for …
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="Use for a patient" description={title}>
        <Patients templateId={templateId} title={title} />
      </Dialog>
    </>
  );
}

function Patients({ templateId, title }: Pick<UseForPatientProps, "templateId" | "title">) {
  const [search, setSearch] = useState("");
  const { found, failure, isLooking } = useFound(findPatientsToStartForAction, search);
  return (
    <div className="grid gap-4">
      <SearchInput
        label="Search patients"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      {failure !== undefined && <ErrorNote title="Not searched">{failure}</ErrorNote>}
      <p role="status" className={found.length > 0 ? "sr-only" : "text-ink-soft"}>
        {isLooking ? "Looking …" : countInWords(found.length, search)}
      </p>
      <ul className="max-h-80 overflow-y-auto">
        {found.map((patient) => (
          <li
            key={patient.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-0 wrap-anywhere">
              <span className="font-semibold">{patient.name}</span>
              {patient.detail !== "" && <span className="block text-sm text-ink-soft">{patient.detail}</span>}
            </span>
            <StartProgram patientId={patient.id} title={`${title}, for ${patient.name}`}>
              <input type="hidden" name="templateId" value={templateId} />
            </StartProgram>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countInWords(count: number, search: string): string {
  if (count === 0) {
    return search.trim() === "" ? "No patient yet." : `No patient is called “${search.trim()}”.`;
  }
  return count === 1 ? "1 patient" : `${count} patients`;
}
