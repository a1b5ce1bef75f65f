import { Check, ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";

type OptionalStepProps = {
  title: string;
  /** What it holds now, or what it asks for; one short line. */
  about: string;
  icon: ReactNode;
  isDone: boolean;
  /** Whether a field in it was refused: then it stands open. */
  hasProblem: boolean;
  children: ReactNode;
};

/** A part of a form that can wait, folded into one line. */
export function OptionalStep({ title, about, icon, isDone, hasProblem, children }: OptionalStepProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen || hasProblem}
      className="group/step border-b border-line"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[1.25rem_minmax(0,1fr)_1.25rem] items-center gap-x-3 py-2 text-base hover:bg-wash sm:grid-cols-[1.25rem_12rem_minmax(0,1fr)_1.25rem] [&::-webkit-details-marker]:hidden">
        <span className="text-ink-soft">{icon}</span>
        <span className="font-semibold">{title}</span>
        <span className="col-start-2 row-start-2 text-sm text-ink-soft sm:col-start-3 sm:row-start-1">
          {about}
        </span>
        <span className="col-start-3 row-start-1 sm:col-start-4">
          {isDone ? (
            <Check role="img" aria-label="Done" className="text-go-ink" />
          ) : (
            <ChevronDown aria-hidden className="text-ink-soft group-open/step:rotate-180" />
          )}
        </span>
      </summary>
      <div className="grid gap-6 pt-2 pb-6">{children}</div>
    </details>
  );
}
