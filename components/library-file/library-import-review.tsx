import { FileUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import type { LibraryPreview, LibraryPreviewRow, ListPlan } from "@/lib/domain/library-file/library-preview";
import { NewEntries, SameEntries, WrongEntries } from "./library-rows";
import { ListColumns, RegionWords } from "./list-columns";

interface LibraryImportReviewProps {
  readonly fileName: string;
  readonly preview: LibraryPreview;
  readonly pending: boolean;
  /** Why the last step was not done. */
  readonly refusal: string | undefined;
  readonly send: (fields: Readonly<Record<string, string>>) => void;
  readonly onOther: () => void;
}

type Of<Kind extends LibraryPreviewRow["is"]> = Extract<LibraryPreviewRow, { is: Kind }>;

/** Everything that would become of a file of exercises, to be changed and then done. */
export function LibraryImportReview(props: LibraryImportReviewProps) {
  const { fileName, preview, pending, refusal, send, onOther } = props;
  const { list } = preview;
  const [hasSeenNames, setSeenNames] = useState(false);
  const fresh = preview.rows.filter((row): row is Of<"new"> => row.is === "new");
  const repeated = preview.rows.filter((row): row is Of<"same"> => row.is === "same");
  const wrong = preview.rows.filter((row): row is Of<"wrong"> => row.is === "wrong");
  const look = (change: Partial<ListPlan>) =>
    list && send({ step: "look", plan: JSON.stringify({ ...list.plan, ...change }) });
  const add = () =>
    send({
      step: "import",
      ...(list && { plan: JSON.stringify(list.plan) }),
      ...(hasSeenNames && { namesSeen: "yes" }),
    });
  const unseen = preview.isGuessed && !hasSeenNames;
  const reason =
    list?.problem ??
    (fresh.length === 0 ? "There is nothing to add." : undefined) ??
    (unseen ? "Look at the names first, and tick that they are right." : undefined);
  const many = fresh.length === 1 ? "1 exercise" : `${fresh.length} exercises`;
  return (
    <div className="grid gap-10">
      <div role="status" className="grid gap-1">
        <p className="text-lg font-semibold wrap-anywhere">{fileName}</p>
        <p>
          {fresh.length} new, {repeated.length} in the library already, {wrong.length} with a mistake. Nothing
          has been added yet.
        </p>
      </div>
      {list?.problem !== undefined && <Notice tone="warn" role="alert" title={list.problem} />}
      {refusal !== undefined && <Notice tone="stop" role="alert" title={refusal} />}
      <Notice tone="warn" title="Nobody here has reviewed them">
        They are marked as from “{preview.from}”, not reviewed here.
        {list && " No rule can warn of them until somebody says what each does to the body."}
      </Notice>
      {list && <ListColumns list={list} onChange={look} />}
      {list && list.regionWords.length > 0 && <RegionWords list={list} onChange={look} />}
      <WrongEntries rows={wrong} isList={list !== undefined} />
      <SameEntries rows={repeated} />
      {preview.isGuessed && (
        <Notice tone="warn" title="Are these names right?">
          <p className="pb-2">The file does not say how its letters are written. Look at the names below.</p>
          <Checkbox
            label="The names are right"
            hint="If one is wrong, save the table as “CSV UTF-8” in the spreadsheet and choose it again."
            checked={hasSeenNames}
            onChange={(event) => setSeenNames(event.target.checked)}
          />
        </Notice>
      )}
      <NewEntries rows={fresh} />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          icon={<FileUp />}
          pending={pending}
          pendingLabel="Working …"
          onClick={add}
          {...(reason !== undefined && { disabledReason: reason })}
        >
          {wrong.length > 0 ? `Add the good ones: ${many}` : `Add ${many}`}
        </Button>
        <Button onClick={onOther}>Choose another file</Button>
        {reason !== undefined && <p className="text-ink-soft">{reason}</p>}
      </div>
    </div>
  );
}
