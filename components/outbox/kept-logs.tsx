"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { KeptWords } from "./outbox-words";

const KeptLogsList = lazy(async () => ({ default: (await import("./kept-logs-list")).KeptLogsList }));

/** What a closed link leaves on the phone. Its script is only fetched where a link is closed. */
export function KeptLogs({ words, language }: { words: KeptWords; language: string }) {
  const [isAlive, setIsAlive] = useState(false);
  useEffect(() => setIsAlive(true), []);
  if (!isAlive) return null;
  return (
    <Suspense>
      <KeptLogsList {...{ words, language }} />
    </Suspense>
  );
}
