import { Notice } from "@/components/ui/notice";

/** What the patient's page says when an older sheet is scanned. */
export function StaleNote() {
  return (
    <figure className="grid max-w-sm gap-3">
      <Notice title="Your paper is version 2">
        Version 3 is from today. One exercise changed: Bridge is now 2 sets of 10.
      </Notice>
      <figcaption className="text-sm text-ink-soft">
        What a patient reads after scanning an older sheet.
      </figcaption>
    </figure>
  );
}
