import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";

/** What the control inside a field must carry; spread it onto the control. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-required"?: true;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldProps = {
  label: string;
  name: string;
  hint?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string;
  required?: boolean;
  /** Something small at the end of the label's line, for instance a link. */
  aside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
};

/** Label above, control, hint below, error in place: the one way to label a control. */
export function Field({ label, name, hint, error, required, aside, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter((part) => part !== undefined).join(" ");
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="font-semibold">
          {label}
          {required && <span className="font-normal text-ink-soft"> (required)</span>}
        </label>
        {aside}
      </div>
      {children({
        id,
        name,
        "aria-required": required || undefined,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {hint !== undefined && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The line under a control that says what is wrong. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-sm font-semibold text-stop-ink">
      <CircleAlert className="mt-px" />
      {children}
    </p>
  );
}
