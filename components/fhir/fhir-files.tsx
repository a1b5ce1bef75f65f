import { FileDown } from "lucide-react";
import { DownloadLink } from "@/components/shell/download-link";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";

type FhirFilesProps = {
  program: { readonly id: string };
  patient: { readonly name: string; readonly label: string };
  check: Action<undefined>;
};

const FILES = [
  {
    file: "program.json",
    title: "The program",
    description: "Plan, goal, each exercise with its dose and instructions, and the printed sheet.",
  },
  {
    file: "record.json",
    title: "What was recorded",
    description: "Sessions that were done, pain, notes and the measures at start and review.",
  },
] as const;

/** Both files, each with the whole name or with what paper shows. */
export function FhirFiles({ program, patient, check }: FhirFilesProps) {
  return (
    <div className="grid gap-10">
      <p className="max-w-prose">
        Files in the format FHIR R4, which systems of hospitals and practices read. They hold health data:
        hand them over only to whom the patient has agreed to. With the name on paper alone, year of birth and
        numbers stay out as well.
      </p>
      {FILES.map(({ file, title, description }) => (
        <Section key={file} title={title} description={description}>
          <div className="flex flex-wrap gap-3">
            {(["whole", "paper"] as const).map((name) => (
              <DownloadLink
                key={name}
                href={`/programs/${program.id}/fhir/${file}?name=${name}`}
                check={check}
                icon={<FileDown />}
                className="h-auto! min-h-10 py-2 whitespace-normal!"
              >
                {name === "whole"
                  ? `With the whole name: ${patient.name}`
                  : `Name on paper: ${patient.label}`}
              </DownloadLink>
            ))}
          </div>
        </Section>
      ))}
    </div>
  );
}
