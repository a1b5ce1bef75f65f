"use client";

import { Plus } from "lucide-react";
import { type KeyboardEvent, memo, useCallback, useId, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { useBuilderTools } from "./builder-tools";
import type { ExerciseChoice, TemplateChoice } from "./builder-view";
import { ExerciseOptions } from "./exercise-options";
import { likelyTemplate } from "./template-items";
import { type ExerciseOption, useExerciseOptions } from "./use-exercise-options";

interface ExercisePickerProps {
  readonly exercises: readonly ExerciseChoice[];
  readonly templates: readonly TemplateChoice[];
  /** Exercises of the program, in order. */
  readonly idsInProgram: readonly string[];
}

/** Search of the library: type, arrows, Enter. The focus stays in the search, so that the next one can be typed. */
export const ExercisePicker = memo(function ExercisePicker(props: ExercisePickerProps) {
  const { templates, idsInProgram } = props;
  const id = useId();
  const [templateId, setTemplateId] = useState(() => likelyTemplate(templates, idsInProgram)?.id ?? "");
  const template = templates.find((candidate) => candidate.id === templateId);
  const { query, search, groups, active, pointedAt, press, choose } = usePicking(props, template);
  return (
    <div className="grid min-h-0 content-start gap-3">
      <div className="flex gap-1">
        <SearchInput
          label="Search exercises"
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          className="min-w-0 flex-1"
          value={query}
          onChange={(event) => search(event.target.value)}
          onKeyDown={press}
        />
        {pointedAt && query !== "" && (
          <IconButton
            label={`Add ${pointedAt.exercise.name}`}
            icon={<Plus />}
            aria-keyshortcuts="Enter"
            onClick={() => choose(pointedAt)}
          />
        )}
      </div>
      {query === "" && (
        <TemplateSelect id={`${id}-template`} {...{ templates, templateId }} onChoose={setTemplateId} />
      )}
      <ExerciseOptions {...{ id, groups, active, idsInProgram }} onChoose={choose} />
    </div>
  );
});

/** What is typed, what it finds, what the arrows point at, and what Enter does. */
function usePicking({ exercises, idsInProgram }: ExercisePickerProps, template: TemplateChoice | undefined) {
  const { add } = useBuilderTools();
  const [query, setQuery] = useState("");
  const [pointed, setPointed] = useState<number>();
  const groups = useExerciseOptions(exercises, query, template, idsInProgram);
  const options = groups.flatMap((group) => group.options);
  // Without a query or a template, Enter alone would add whatever the library begins with.
  const isGuided = query.trim() !== "" || groups.length > 1;
  const active = Math.min(pointed ?? (isGuided ? 0 : -1), options.length - 1);
  const search = (text: string) => {
    setQuery(text);
    setPointed(undefined);
  };
  const choose = useCallback(
    (option: ExerciseOption, opensDose = false) =>
      add(option.exercise, { prescribed: option.prescribed, opensDose }),
    [add],
  );
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = options[active];
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (step !== undefined) setPointed(Math.max(0, Math.min(options.length - 1, active + step)));
    else if (event.key === "Enter" && option) {
      // With Shift on to the dose; without, the next one can be typed at once.
      choose(option, event.shiftKey);
      event.currentTarget.select();
    } else if (event.key === "Escape" && query !== "") search("");
    else return;
    event.preventDefault();
  };
  return { query, search, groups, active, pointedAt: options[active], press, choose };
}

interface TemplateSelectProps {
  readonly id: string;
  readonly templates: readonly TemplateChoice[];
  readonly templateId: string;
  readonly onChoose: (templateId: string) => void;
}

function TemplateSelect({ id, templates, templateId, onChoose }: TemplateSelectProps) {
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-sm text-ink-soft">
        More from a template
      </label>
      <Select
        id={id}
        value={templateId}
        placeholder="No template"
        options={templates.map(({ id: value, title }) => ({ value, label: title }))}
        onChange={(event) => onChoose(event.target.value)}
      />
    </div>
  );
}
