"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";

type RecoveryCodesProps = { codes: readonly string[]; onKept: () => void };

/** The codes that sign in without the phone, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(codes.join("\n")));
  return (
    <div className="grid gap-5">
      <p>
        Keep these recovery codes where you keep your keys, not on the phone. Each signs you in once without
        it. They are not shown again.
      </p>
      <ol className="grid grid-cols-1 gap-x-8 gap-y-1 rounded border border-line bg-wash p-4 font-mono text-lg tabular-nums sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap justify-end gap-2">
        <Button icon={isCopied ? <Check /> : <Copy />} onClick={copy}>
          {isCopied ? "Copied" : "Copy all"}
        </Button>
        <Button variant="primary" onClick={onKept}>
          I have kept them
        </Button>
      </div>
    </div>
  );
}
