import { Notice } from "@/components/ui/notice";

/** What the program's page says while an older sheet is in use. */
export function StaleNote() {
  return (
    <figure className="grid max-w-sm gap-3">
      <Notice title="Version 2 on paper, current 3">
        Printed on 3 November. One exercise has changed since: Bridge is now 2 sets of 10.
      </Notice>
      <figcaption className="text-sm text-ink-soft">
        What you read on the program’s page until you print again.
      </figcaption>
    </figure>
  );
}
