"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { Field } from "./field";
import { TextInput } from "./text-input";

type CopyValueProps = {
  label: string;
  name: string;
  value: string;
  /** On the button. */
  copyLabel?: string;
  /** Other ways of handing it over. */
  children?: ReactNode;
};

/** A line to hand on, with a button that copies it. Where the browser refuses, it is selected to be copied by hand. */
export function CopyValue({ label, name, value, copyLabel = "Copy", children }: CopyValueProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "select">();
  const copy = async () => {
    const isCopied = await copyText(value);
    if (!isCopied) input.current?.select();
    setOutcome(isCopied ? "copied" : "select");
  };
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <Field label={label} name={name}>
            {(control) => (
              <TextInput
                {...control}
                ref={input}
                readOnly
                value={value}
                onFocus={(event) => event.target.select()}
              />
            )}
          </Field>
        </div>
        <Button icon={outcome === "copied" ? <Check /> : <Copy />} onClick={copy}>
          {copyLabel}
        </Button>
        {children}
      </div>
      <p role="status" className="min-h-5 text-sm text-ink-soft">
        {outcome === "copied" && "Copied."}
        {outcome === "select" && "Selected: press Ctrl+C, or ⌘C on a Mac, to copy it."}
      </p>
    </div>
  );
}
