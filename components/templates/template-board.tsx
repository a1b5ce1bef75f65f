"use client";

import { useId, useState } from "react";
import { ArrowKeys } from "@/components/ui/arrow-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchInput } from "@/components/ui/search-input";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { groupTemplates, holdsWords, type ListedTemplate } from "@/lib/domain/template/template-list";
import { TemplateCard } from "./template-card";

type TemplateBoardProps = {
  templates: readonly (ListedTemplate & { readonly isUnsigned: boolean })[];
  /** Conditions that a template suits. */
  conditions: readonly { slug: string; name: string }[];
};

/** Every template, by whose it is; those for a condition first when one is chosen. */
export function TemplateBoard({ templates, conditions }: TemplateBoardProps) {
  const [search, setSearch] = useState("");
  const [condition, setCondition] = useState("");
  const name = conditions.find(({ slug }) => slug === condition)?.name;
  const groups = groupTemplates(
    templates.filter((template) => holdsWords(template.words, search)),
    {
      title: `For ${name ?? "this condition"}`,
      isFit: (template) => condition !== "" && template.suits.includes(condition),
    },
  );
  const count = groups.reduce((sum, group) => sum + group.templates.length, 0);
  return (
    <ArrowKeys className="grid gap-12">
      <div className="flex flex-wrap gap-3">
        <SearchInput
          label="Search templates"
          className="min-w-0 flex-1 basis-72 sm:max-w-md"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ConditionSelect {...{ conditions, condition }} onChoose={setCondition} />
      </div>
      <p role="status" className="sr-only">
        {count === 1 ? "1 template" : `${count} templates`}
      </p>
      {groups.map((group) => (
        <Section key={group.title} title={group.title}>
          <ul className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
            {group.templates.map((template) => (
              <TemplateCard key={template.id} template={template} />
            ))}
          </ul>
        </Section>
      ))}
      {count === 0 && (
        <EmptyState title={`No template matches “${search.trim()}”`}>
          The search looks through names, goals, conditions and exercises. Try fewer letters.
        </EmptyState>
      )}
      {!templates.some((template) => template.keeper !== "everybody") && <NoOwnYet />}
    </ArrowKeys>
  );
}

function NoOwnYet() {
  return (
    <EmptyState title="No template of your own yet">
      Press “New template”, or open a program that worked and choose “Save as template”. It can be for you
      alone or for the whole clinic.
    </EmptyState>
  );
}

type ConditionSelectProps = Pick<TemplateBoardProps, "conditions"> & {
  condition: string;
  onChoose: (slug: string) => void;
};

function ConditionSelect({ conditions, condition, onChoose }: ConditionSelectProps) {
  const id = useId();
  return (
    <div className="min-w-0 flex-1 basis-60 sm:max-w-xs">
      <label htmlFor={id} className="sr-only">
        Condition
      </label>
      <Select
        id={id}
        value={condition}
        placeholder="For any condition"
        options={conditions.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(event) => onChoose(event.target.value)}
      />
    </div>
  );
}
