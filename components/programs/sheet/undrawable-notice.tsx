"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { DraftSaver } from "@/components/programs/model/draft-saver";
import { Notice } from "@/components/ui/notice";
import { findUndrawableAction } from "@/lib/programs/actions";

interface UndrawableNoticeProps {
  readonly programId: string;
  readonly saver: DraftSaver;
}

/** Says before publishing which signs the paper cannot show; nothing while there are none. */
export function UndrawableNotice({ programId, saver }: UndrawableNoticeProps) {
  const lines = useUndrawable(programId, saver);
  if (lines.length === 0) return null;
  return <UndrawableSigns lines={lines} />;
}

interface UndrawableSignsProps {
  readonly lines: readonly string[];
  /** What to do next. */
  readonly actions?: ReactNode;
}

/** Which signs the paper cannot show, where they stand, and what it shows instead. */
export function UndrawableSigns({ lines, actions }: UndrawableSignsProps) {
  return (
    <Notice tone="warn" title="Some signs cannot be printed" actions={actions}>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        On paper, pictures are left out and letters are shown as […]. The patient's web page keeps the text as
        it is.
      </p>
    </Notice>
  );
}

/** Asked when the dialog opens, of the draft as it is then. */
function useUndrawable(programId: string, saver: DraftSaver): readonly string[] {
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOpen = true;
    const ask = async () => {
      await saver.flush();
      const answer = await findUndrawableAction(undefined, { programId });
      if (isOpen && answer.status === "saved") setLines(answer.data);
    };
    // Without an answer there is nothing to warn of; publishing says by itself what is wrong.
    ask().catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, [programId, saver]);
  return lines;
}
