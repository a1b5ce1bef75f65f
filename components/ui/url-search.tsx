"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useState, useTransition } from "react";
import { SearchInput } from "./search-input";
import { usePause } from "./use-pause";

const PAUSE_MS = 150;

type UrlSearchProps = { label: string; param?: string; className?: string };

/** A search whose text lives in the address, so that reload and a shared link keep it. A new text leads to page 1. */
export function UrlSearch({ label, param = "q", className }: UrlSearchProps) {
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const [pending, startTransition] = useTransition();
  const afterPause = usePause(PAUSE_MS);

  const inUrl = params.get(param) ?? "";
  const [text, setText] = useState(inUrl);
  const [sent, setSent] = useState(inUrl);
  const [seen, setSeen] = useState(inUrl);
  if (inUrl !== seen) {
    setSeen(inUrl);
    // Our own change coming back must not overwrite what was typed meanwhile; somebody else's must.
    if (inUrl !== sent) setText(inUrl);
  }

  const send = (value: string) => {
    const next = new URLSearchParams(params);
    next.delete("page");
    if (value === "") next.delete(param);
    else next.set(param, value);
    setSent(value);
    startTransition(() => router.replace(`${pathname}?${next}`, { scroll: false }));
  };
  return (
    <search aria-busy={pending || undefined} className={className}>
      <SearchInput
        label={label}
        value={text}
        onChange={(event) => {
          const { value } = event.target;
          setText(value);
          afterPause(() => send(value));
        }}
      />
    </search>
  );
}
