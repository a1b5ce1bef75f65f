"use client";

import { useCallback, useEffect, useState } from "react";
import type { SheetText } from "@/lib/domain/program/sheet-sources";

/** The texts of the library, or why they are not there. */
export type SheetTexts =
  | { readonly status: "asking" }
  | { readonly status: "failed"; readonly again: () => void }
  | { readonly status: "read"; readonly texts: readonly SheetText[] };

const asked = new Map<string, Promise<readonly SheetText[]>>();

/** The texts behind an address, which all that shows the sheet fetch once; what failed is asked for anew. */
function textsBehind(address: string): Promise<readonly SheetText[]> {
  const found = asked.get(address);
  if (found) return found;
  const reading = read(address);
  asked.clear();
  asked.set(address, reading);
  reading.catch(() => asked.delete(address));
  return reading;
}

async function read(address: string): Promise<readonly SheetText[]> {
  // Pictures and scripts of the page come first.
  const answer = await fetch(address, { priority: "low" });
  // Whoever has been signed out in the meantime is led to the sign-in page, which is no list.
  const isList = answer.headers.get("content-type")?.startsWith("application/json");
  if (!(answer.ok && isList)) throw new Error(`The texts of the library answered ${answer.status}`);
  return (await answer.json()) as readonly SheetText[];
}

/** The texts of the library; fetched once the page is alive, and kept by the browser until the library changes. */
export function useSheetTexts(address: string): SheetTexts {
  const [state, setState] = useState<SheetTexts>({ status: "asking" });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks anew
  useEffect(() => {
    let isGone = false;
    textsBehind(address)
      .then((texts): SheetTexts => ({ status: "read", texts }))
      .catch((): SheetTexts => ({ status: "failed", again }))
      .then((answer) => {
        if (!isGone) setState(answer);
      });
    return () => {
      isGone = true;
    };
  }, [address, attempt, again]);
  return state;
}
