"use client";

import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { FieldError } from "@/components/ui/field";
import type { BuilderContent } from "@/lib/domain/builder/builder-content";
import { programFieldProblem, programFieldText } from "@/lib/domain/builder/builder-fields";

/** The title, changed where it is read. */
export function ProgramTitle({ content }: { readonly content: BuilderContent }) {
  const { dispatch } = useBuilderTools();
  const text = programFieldText(content, "title");
  const problem = programFieldProblem(content, "title");
  return (
    <div className="grid min-w-40 flex-1 basis-56">
      <span className="inline-grid w-fit max-w-full">
        <span
          aria-hidden
          className="invisible col-start-1 row-start-1 overflow-hidden pr-3 text-lg font-semibold whitespace-pre"
        >
          {text || "Title"}
        </span>
        <input
          id="title"
          aria-label="Title"
          value={text}
          placeholder="Title"
          autoComplete="off"
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : "title-problem"}
          className="col-start-1 row-start-1 h-8 w-full min-w-0 border-b border-dotted border-line-strong bg-transparent text-lg font-semibold text-ellipsis hover:border-ink focus-visible:rounded-tick aria-invalid:border-stop aria-invalid:bg-stop-soft"
          onBlur={() => dispatch({ type: "settle" })}
          onChange={(event) => dispatch({ type: "type-program", field: "title", text: event.target.value })}
        />
      </span>
      {problem !== undefined && <FieldError id="title-problem">{problem} Not saved yet.</FieldError>}
    </div>
  );
}
