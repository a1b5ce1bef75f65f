import type { SincePrevious } from "@/lib/domain/program/program-document";

type SinceNoticeProps = { since: SincePrevious | undefined; versionNumber: number };

/**
 * For whoever holds an older sheet: which version this page is, and what is otherwise than on paper. Nothing in the
 * first version, which every sheet is.
 */
export function SinceNotice({ since, versionNumber }: SinceNoticeProps) {
  if (!since) return null;
  const { items, stopped, version } = since;
  const fresh = items.filter((item) => item.kind === "new").length;
  const changed = items.length - fresh;
  const marks = [counted(fresh, "new"), counted(changed, "changed")].filter((text) => text !== "");
  const isSame = items.length + stopped.length === 0;
  return (
    <section aria-labelledby="since" className="grid gap-2 border-l-4 border-go pl-4">
      <h2 id="since" className="text-xl">
        What is new in this version
      </h2>
      <p>
        This page is version {versionNumber}. Your paper says at the top which version it is.
        {isSame && ` Version ${version} has the same exercises.`}
      </p>
      {marks.length > 0 && (
        <p>{`If your paper is version ${version}: ${marks.join(", ")}. Each one has a mark.`}</p>
      )}
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
      <p>
        {version > 1 && `Is it older than version ${version}? Then more has changed. `}Follow this page, and
        print it again.
      </p>
    </section>
  );
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${what} exercise` : `${count} ${what} exercises`;
}
