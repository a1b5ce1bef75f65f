import type { SincePrevious } from "@/lib/domain/program/program-document";

/** What is otherwise than before, in one glance; nothing when nothing is. */
export function SinceNotice({ since }: { since: SincePrevious | undefined }) {
  if (!since) return null;
  const { items, stopped } = since;
  const fresh = items.filter((item) => item.kind === "new").length;
  const changed = items.length - fresh;
  if (items.length + stopped.length === 0) return null;
  const marks = [counted(fresh, "new"), counted(changed, "changed")].filter((text) => text !== "");
  return (
    <section aria-labelledby="since" className="grid gap-2 border-l-4 border-go pl-4">
      <h2 id="since" className="text-xl">
        What is new in this version
      </h2>
      {marks.length > 0 && <p>{`${marks.join(", ")}. Each one has a mark.`}</p>}
      {stopped.length > 0 && (
        <>
          <p className="font-semibold">Stop these now:</p>
          <ul className="list-disc pl-6">
            {stopped.map((name) => (
              <li key={name}>
                <s>{name}</s>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${what} exercise` : `${count} ${what} exercises`;
}
