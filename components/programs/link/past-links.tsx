import type { PastLink } from "./link-view";

/** The links that were ended, newest first. */
export function PastLinks({ links }: { readonly links: readonly PastLink[] }) {
  if (links.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 py-2.5 font-semibold text-accent-ink">
        {links.length === 1 ? "1 ended link" : `${links.length} ended links`}
      </summary>
      <ul>
        {links.map(({ id, label, made, ended, lastOpened }) => (
          <li key={id} className="border-t border-line py-2.5">
            <p className="font-semibold">{label === "" ? `Made on ${made}` : label}</p>
            <p className="text-ink-soft">
              {label !== "" && `Made on ${made}. `}Ended on {ended}.{" "}
              {lastOpened === undefined ? "Never opened." : `Last opened on ${lastOpened}.`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
