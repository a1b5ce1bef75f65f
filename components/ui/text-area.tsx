"use client";

import clsx from "clsx";
import { type ComponentProps, useId, useState } from "react";
import { CONTROL } from "./control-class";

type TextAreaProps = Omit<ComponentProps<"textarea">, "maxLength"> & {
  /** Most characters allowed. The text is never cut: what is too much is counted, and the form refuses it. */
  limit?: number;
  /** How many letters are left, or too many where the number is below zero; absent: in English. */
  sayLeft?: (left: number) => string;
};

/** Several lines of text that grow with what is typed. */
export function TextArea({
  limit,
  sayLeft = leftInEnglish,
  className,
  rows = 3,
  onChange,
  ...rest
}: TextAreaProps) {
  const countId = useId();
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const text = rest.value === undefined ? typed : String(rest.value);
  const describedBy = [rest["aria-describedby"], limit === undefined ? undefined : countId]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="grid gap-1">
      <textarea
        {...rest}
        rows={rows}
        aria-describedby={describedBy || undefined}
        className={clsx(CONTROL, "field-sizing-content min-h-20 py-2 read-only:bg-wash", className)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
      />
      {limit !== undefined && (
        <Remaining id={countId} left={limit - text.length} limit={limit} say={sayLeft} />
      )}
    </div>
  );
}

type RemainingProps = { id: string; left: number; limit: number; say: (left: number) => string };

function Remaining({ id, left, limit, say }: RemainingProps) {
  const near = left <= limit / 10;
  return (
    <p
      id={id}
      aria-live={near ? "polite" : "off"}
      className={clsx(
        "justify-self-end text-sm tabular-nums",
        left < 0 ? "font-semibold text-stop-ink" : "text-ink-soft",
      )}
    >
      {say(left)}
    </p>
  );
}

function leftInEnglish(left: number): string {
  return left < 0 ? `${-left} characters too many` : `${left} characters left`;
}
