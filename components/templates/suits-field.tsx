"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { SearchInput } from "@/components/ui/search-input";
import { folded, holdsWords } from "@/lib/domain/template/template-list";

export type ConditionOption = { slug: string; name: string };

type SuitsFieldProps = {
  conditions: readonly ConditionOption[];
  /** Slugs that are ticked at first. */
  chosen: readonly string[];
};

/** The conditions a template suits; those ticked at first stand at the top. */
export function SuitsField({ conditions, chosen }: SuitsFieldProps) {
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const sorted = [...conditions].sort(
    (one, other) => Number(chosen.includes(other.slug)) - Number(chosen.includes(one.slug)),
  );
  const toggle = (slug: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(slug);
    else next.delete(slug);
    setTicked(next);
  };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">
        Suits <span className="font-normal text-ink-soft">({ticked.size} chosen)</span>
      </legend>
      <SearchInput
        label="Search conditions"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <div className="grid max-h-52 gap-2 overflow-y-auto rounded border border-line p-3">
        {sorted.map(({ slug, name }) => (
          <div key={slug} hidden={!holdsWords(folded(name), search)}>
            <Checkbox
              label={name}
              name="suits[]"
              value={slug}
              checked={ticked.has(slug)}
              onChange={(event) => toggle(slug, event.target.checked)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
