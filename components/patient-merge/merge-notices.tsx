import { DoubleNotice } from "./double-notice";
import { MergeNotice, type MergeNoticeProps } from "./merge-notice";

type MergeNoticesProps = {
  patient: { readonly id: string };
  /** A merge that can still be undone. */
  merge?: MergeNoticeProps["merge"] | undefined;
  /** Somebody the patient may be, as a new record was added in spite of. */
  doubleId?: string | undefined;
  undoAction: MergeNoticeProps["action"];
};

/** What a record says of others that are, or may be, the same person. */
export function MergeNotices({ patient, merge, doubleId, undoAction }: MergeNoticesProps) {
  return (
    <>
      {merge && <MergeNotice action={undoAction} patientId={patient.id} merge={merge} />}
      {doubleId !== undefined && <DoubleNotice patientId={patient.id} doubleId={doubleId} />}
    </>
  );
}
