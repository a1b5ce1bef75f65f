import type { ReactNode } from "react";
import { Notice } from "./notice";

type ErrorNoteProps = {
  title?: string;
  /** What happened and what to do now, in a plain sentence. */
  children: ReactNode;
  /** The number to quote when asking for help. */
  reference?: string;
  actions?: ReactNode;
};

/** Something failed. Announced at once. */
export function ErrorNote({ title = "That did not work", children, reference, actions }: ErrorNoteProps) {
  return (
    <Notice tone="stop" title={title} role="alert" actions={actions}>
      {children}
      {reference !== undefined && (
        <p className="mt-1 text-sm">
          Reference <span className="font-mono">{reference}</span>
        </p>
      )}
    </Notice>
  );
}
