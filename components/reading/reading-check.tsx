"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { QuietButton } from "@/components/ui/quiet-button";
import type { ReadingRemark } from "@/lib/domain/text/reading-check";

interface ReadingCheckProps {
  readonly text: string;
  /** Takes over the text with a plainer word in it. */
  readonly onReplace: (text: string) => void;
}

/** More would be a lecture; the first ones show the way. */
const SHOWN_REMARKS = 5;
const SHOWN_CHARACTERS = 48;

/** What in one's own words is hard to read, and what is plainer. It never keeps anything from being saved. */
export function ReadingCheck({ text, onReplace }: ReadingCheckProps) {
  const remarks = useRemarks(text);
  if (remarks.length === 0) return null;
  const replace = async (remark: ReadingRemark) => {
    if (remark.kind !== "hard-word" || remark.plainer === undefined) return;
    const { withPlainerWord } = await import("@/lib/domain/text/reading-check");
    // The text may have gone on since it was checked.
    if (text.slice(remark.start, remark.end) !== remark.text) return;
    onReplace(withPlainerWord(text, { ...remark, plainer: remark.plainer }));
  };
  return (
    <ul aria-label="Easier to read" className="grid gap-x-4 gap-y-1 text-sm text-ink-soft">
      {remarks.slice(0, SHOWN_REMARKS).map((remark) => (
        <li key={`${remark.start} ${remark.kind}`} className="flex flex-wrap items-baseline gap-x-1.5">
          <Remark remark={remark} onReplace={() => replace(remark)} />
        </li>
      ))}
      {remarks.length > SHOWN_REMARKS && <li>{`and ${remarks.length - SHOWN_REMARKS} more`}</li>}
    </ul>
  );
}

const MARK = "underline decoration-warn decoration-wavy decoration-1 underline-offset-4 text-ink";

function Remark({ remark, onReplace }: { readonly remark: ReadingRemark; readonly onReplace: () => void }) {
  if (remark.kind === "long-sentence") {
    return (
      <span>
        <span className={MARK}>{shortened(remark.text)}</span> has {remark.words} words. Two short sentences
        read easier.
      </span>
    );
  }
  if (remark.plainer === undefined) {
    return (
      <span>
        <span className={MARK}>{remark.text}</span> is a long word. Is there a plainer one?
      </span>
    );
  }
  return (
    <>
      <span className={MARK}>{remark.text}</span>
      <span aria-hidden>→</span>
      <QuietButton label={`Write “${remark.plainer}” in place of “${remark.text}”`} onClick={onReplace}>
        {remark.plainer}
      </QuietButton>
    </>
  );
}

function shortened(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()} …` : text;
}

/** The dictionaries come when there is something to check, and typing goes before checking. */
function useRemarks(text: string): readonly ReadingRemark[] {
  const checked = useDeferredValue(text);
  const [remarks, setRemarks] = useState<readonly ReadingRemark[]>([]);
  useEffect(() => {
    let isLatest = true;
    if (checked.trim() === "") setRemarks([]);
    else {
      void import("@/lib/domain/text/reading-check").then(({ checkReading }) => {
        if (isLatest) setRemarks(checkReading(checked));
      });
    }
    return () => {
      isLatest = false;
    };
  }, [checked]);
  return remarks;
}
