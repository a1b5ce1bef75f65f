"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { copyText } from "./copy-text";

type Outcome = "copied" | "select" | undefined;

interface CopyAddressProps {
  readonly address: string;
  /** Other ways of handing it over. */
  readonly children?: ReactNode;
}

/** An address with a button that copies it. Where the browser refuses, it is selected to be copied by hand. */
export function CopyAddress({ address, children }: CopyAddressProps) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    const isCopied = await copyText(address);
    if (!isCopied) input.current?.select();
    setOutcome(isCopied ? "copied" : "select");
  };
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <Field label="The patient's link" name="address">
            {(control) => (
              <TextInput
                {...control}
                ref={input}
                readOnly
                value={address}
                onFocus={(event) => event.target.select()}
              />
            )}
          </Field>
        </div>
        <Button icon={outcome === "copied" ? <Check /> : <Copy />} onClick={copy}>
          Copy link
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
