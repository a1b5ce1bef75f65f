"use client";

import clsx from "clsx";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useState } from "react";

export interface SettingsSection {
  /** As it stands in the address. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/**
 * The settings, one section at a time with one button to save it. What is typed in a section stays there while another one
 * is looked at, and the address names the one in sight.
 */
export function SettingsSections({ sections }: { sections: readonly SettingsSection[] }) {
  const asked = useSearchParams().get("section");
  const [shown, setShown] = useState(() => sections.find(({ id }) => id === asked)?.id ?? sections[0]?.id);
  const show = (id: string) => {
    setShown(id);
    window.history.replaceState(null, "", `${location.pathname}?section=${id}`);
  };
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <fieldset aria-label="Sections" className="flex flex-wrap content-start gap-1 lg:flex-col">
        {sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === shown}
            className={clsx(
              "min-h-11 rounded px-3 text-left hover:bg-wash lg:min-h-10",
              id === shown && "bg-accent-soft font-semibold hover:bg-accent-soft",
            )}
            onClick={() => show(id)}
          >
            {title}
          </button>
        ))}
      </fieldset>
      {sections.map(({ id, content }) => (
        <div key={id} hidden={id !== shown}>
          {content}
        </div>
      ))}
    </div>
  );
}
