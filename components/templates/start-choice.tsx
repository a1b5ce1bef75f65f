import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { START_KEYS } from "./use-start-keys";

type StartChoiceProps = {
  title: ReactNode;
  /** Its place among all choices in sight, from 1: the key that starts it. */
  number?: number;
  /** The button, with what belongs to the choice. */
  action: ReactNode;
  children?: ReactNode;
};

/** One place to start from: what it is on the left, the button on the right. */
export function StartChoice({ title, number, action, children }: StartChoiceProps) {
  const key = number !== undefined && number <= START_KEYS ? String(number) : undefined;
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-line py-5 first:pt-0 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid min-w-0 content-start gap-1.5">
        <h3 className="flex items-baseline gap-2.5 text-lg wrap-anywhere">
          {key !== undefined && (
            <span aria-hidden className="flex-none max-lg:hidden">
              <Kbd>{key}</Kbd>
            </span>
          )}
          {title}
        </h3>
        {children}
      </div>
      {action}
    </li>
  );
}
