import { CopyValue } from "@/components/ui/copy-value";
import { Notice } from "@/components/ui/notice";

export type MadeLink = { link: string; mailed: boolean; hourIsFull?: boolean };

type OneTimeLinkNoteProps = MadeLink & { email: string };

/** A link that was made just now: it is shown this once. */
export function OneTimeLinkNote({ link, mailed, hourIsFull, email }: OneTimeLinkNoteProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 wrap-anywhere">
      <CopyValue label="Link" name="link" value={link} />
      {mailed ? (
        <Notice tone="go" title={`Sent to ${email}`} role="status" />
      ) : (
        <Notice title="Hand the link over yourself" role="status">
          {hourIsFull && "It was not mailed: enough mails were sent for this hour. "}
          Whoever has it can use it, so send it to {email} and to nobody else.
        </Notice>
      )}
      <p className="text-ink-soft">It works once, for 24 hours, and is not shown again.</p>
    </div>
  );
}
