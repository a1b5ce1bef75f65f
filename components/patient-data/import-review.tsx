import { FileUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import type { SameChoice } from "@/lib/domain/patient-import/import-choice";
import type { ImportPreview, PreviewRow } from "@/lib/domain/patient-import/import-preview";
import { patientsInWords } from "@/lib/domain/patient-import/import-words";
import { ImportColumns, type ImportPlan } from "./import-columns";
import { NewRows, SameRows, WrongRows } from "./import-rows";

interface ImportReviewProps {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly pending: boolean;
  /** Why the last step was not done. */
  readonly refusal: string | undefined;
  readonly send: (fields: Readonly<Record<string, string>>) => void;
  readonly onOther: () => void;
}

type Of<Kind extends PreviewRow["is"]> = Extract<PreviewRow, { is: Kind }>;

/** Everything that would become of a file, to be changed and then done. */
export function ImportReview({ fileName, preview, pending, refusal, send, onOther }: ImportReviewProps) {
  const [plan, setPlan] = useState<ImportPlan>({
    fields: preview.columns.map(({ field }) => field),
    ...{ nameOrder: preview.nameOrder, source: preview.source },
  });
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const [same, setSame] = useState<SameChoice>("skip");
  const [hasSeenNames, setSeenNames] = useState(false);
  const fresh = preview.rows.filter((row): row is Of<"new"> => row.is === "new");
  const repeated = preview.rows.filter((row): row is Of<"same"> => row.is === "same");
  const wrong = preview.rows.filter((row): row is Of<"wrong"> => row.is === "wrong");
  const look = (change: Partial<ImportPlan>) => {
    const next = { ...plan, ...change };
    setPlan(next);
    send({ step: "look", plan: JSON.stringify({ ...next, labels }) });
  };
  const add = () =>
    send({
      step: "import",
      plan: JSON.stringify({ ...plan, labels }),
      same,
      ...(hasSeenNames && { namesSeen: "yes" }),
    });
  const nothing = fresh.length === 0 && !(same === "update" && repeated.length > 0);
  const missing =
    preview.isGuessed && !hasSeenNames ? "Look at the names first, and tick that they are right." : undefined;
  const reason = preview.problem ?? (nothing ? "There is nobody to add." : missing);
  return (
    <div className="grid gap-10">
      <div role="status" className="grid gap-1">
        <p className="text-lg font-semibold wrap-anywhere">{fileName}</p>
        <p>
          {fresh.length} new, {repeated.length} the same, {wrong.length} with a mistake. Nothing has been
          added yet.
        </p>
      </div>
      {preview.problem !== undefined && <Notice tone="warn" role="alert" title={preview.problem} />}
      {refusal !== undefined && <Notice tone="stop" role="alert" title={refusal} />}
      <ImportColumns preview={preview} plan={plan} onChange={look} />
      <WrongRows rows={wrong} />
      <SameRows rows={repeated} choice={same} onChoice={setSame} />
      {preview.isGuessed && <GuessedNames rows={preview.rows} isSeen={hasSeenNames} onSeen={setSeenNames} />}
      <NewRows
        rows={fresh}
        labels={labels}
        onLabel={(number, text) => setLabels({ ...labels, [number]: text })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          icon={<FileUp />}
          pending={pending}
          pendingLabel="Working …"
          onClick={add}
          {...(reason !== undefined && { disabledReason: reason })}
        >
          {addLabel(fresh.length, wrong.length, same === "update" ? repeated.length : 0)}
        </Button>
        <Button onClick={onOther}>Choose another file</Button>
        {reason !== undefined && <p className="text-ink-soft">{reason}</p>}
      </div>
    </div>
  );
}

function addLabel(fresh: number, wrong: number, updated: number): string {
  if (fresh === 0 && updated > 0) return "Update those who are the same";
  const whom = wrong > 0 ? `the good ones: ${patientsInWords(fresh)}` : patientsInWords(fresh);
  return updated > 0 ? `Add ${whom}, update the same` : `Add ${whom}`;
}

const SHOWN_NAMES = 12;
const BEYOND_ASCII = /[^ -~]/;

interface GuessedNamesProps {
  readonly rows: readonly PreviewRow[];
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: boolean) => void;
}

/** The names with letters that had to be guessed. */
function GuessedNames({ rows, isSeen, onSeen }: GuessedNamesProps) {
  const telling = rows.filter(({ name }) => BEYOND_ASCII.test(name));
  return (
    <Notice tone="warn" title="Are these names right?">
      <p>The file does not say how its letters are written. They were read as Windows does.</p>
      <ul className="list-disc py-2 pl-5">
        {telling.slice(0, SHOWN_NAMES).map(({ number, name }) => (
          <li key={number}>{name}</li>
        ))}
      </ul>
      {telling.length > SHOWN_NAMES && <p className="pb-2">and {telling.length - SHOWN_NAMES} more.</p>}
      <Checkbox
        label="The names are right"
        hint="If one is wrong, save the table as “CSV UTF-8” in the spreadsheet and choose it again."
        checked={isSeen}
        onChange={(event) => onSeen(event.target.checked)}
      />
    </Notice>
  );
}
