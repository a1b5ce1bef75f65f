"use client";

import { ReadingCheck } from "@/components/reading/reading-check";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { BuilderContent, ProgramField } from "@/lib/domain/builder/builder-content";
import { programFieldProblem, programFieldText } from "@/lib/domain/builder/builder-fields";
import { useBuilderTools } from "./builder-tools";

interface ProgramTextFieldProps {
  readonly content: BuilderContent;
  readonly field: ProgramField;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: "line" | "lines" | "date";
}

/** A text of the program. What cannot be taken over stays in the field, with what to do about it. */
export function ProgramTextField({ content, field, label, hint, kind = "line" }: ProgramTextFieldProps) {
  const { dispatch } = useBuilderTools();
  const problem = programFieldProblem(content, field);
  const listeners = {
    value: programFieldText(content, field),
    onBlur: () => dispatch({ type: "settle" }),
    onChange: (event: { target: { value: string } }) =>
      dispatch({ type: "type-program", field, text: event.target.value }),
  };
  return (
    <Field
      label={label}
      name={field}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { error: `${problem} Not saved yet.` })}
    >
      {(control) =>
        kind === "lines" ? (
          <div className="grid gap-1">
            <TextArea {...control} {...listeners} rows={2} className="min-h-16" />
            <ReadingCheck
              text={listeners.value}
              onReplace={(text) => dispatch({ type: "type-program", field, text })}
            />
          </div>
        ) : (
          <TextInput
            {...control}
            {...listeners}
            type={kind === "date" ? "date" : "text"}
            autoComplete="off"
          />
        )
      }
    </Field>
  );
}
