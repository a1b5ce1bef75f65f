import { Button } from "./button";
import { ButtonLink } from "./button-link";

type SaveBarProps = { label: string; pending: boolean; cancelHref: string };

/** The end of a long form, in reach all the time; the form is `clear-of-bars`, so that no field takes the focus under it. */
export function SaveBar({ label, pending, cancelHref }: SaveBarProps) {
  return (
    <div
      data-save-bar
      className="sticky bottom-16 z-20 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-8 sm:px-8 lg:bottom-0 lg:mx-0 lg:px-0"
    >
      <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving …">
        {label}
      </Button>
      <ButtonLink href={cancelHref} variant="quiet">
        Cancel
      </ButtonLink>
    </div>
  );
}
