import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";

export type SelectOption = { value: string; label: string };

type SelectProps = Omit<ComponentProps<"select">, "children" | "multiple"> & {
  options: readonly SelectOption[];
  /** First entry with an empty value, for instance "Choose a side". */
  placeholder?: string;
};

/** A native select: the phone shows its own wheel, the keyboard its own search. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <div className="relative">
      <select
        {...rest}
        className={clsx(
          CONTROL,
          "h-10 appearance-none truncate pe-9 forced-colors:appearance-auto",
          className,
        )}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute top-1/2 end-3 -translate-y-1/2 text-ink-soft forced-colors:hidden" />
    </div>
  );
}
