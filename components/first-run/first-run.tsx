"use client";

import { Check, ChevronRight, X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { FIRST_RUN_AWAY, FIRST_RUN_COOKIE, type FirstRunStep } from "@/lib/domain/clinic/first-run";

const YEAR_SECONDS = 31_536_000;

/** What a clinic does on its first day, step by step, until it is done or put away. */
export function FirstRun({ steps }: { steps: readonly FirstRunStep[] }) {
  const [isAway, setAway] = useState(false);
  if (isAway || steps.length === 0) return null;
  const putAway = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist on plain http in a clinic's network
    document.cookie = `${FIRST_RUN_COOKIE}=${FIRST_RUN_AWAY}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    setAway(true);
  };
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <section aria-labelledby="first-run" className="mb-8 grid gap-3 rounded bg-wash p-4">
      <div className="flex items-center justify-between gap-3">
        <h2 id="first-run" className="text-lg">
          First steps{" "}
          <span className="text-sm font-normal text-ink-soft tabular-nums">
            {done} of {steps.length} done
          </span>
        </h2>
        <IconButton size="sm" label="Put the first steps away" icon={<X />} onClick={putAway} />
      </div>
      <ol className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {steps.map((step, index) => (
          <Step key={step.title} step={step} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

const CARD =
  "flex h-full min-h-16 items-center gap-3 rounded border border-line bg-float p-3 text-ink no-underline hover:border-accent";

function Step({
  step: { title, about, href, isFile, isDone },
  number,
}: {
  step: FirstRunStep;
  number: number;
}) {
  const words = (
    <>
      <span className="grid size-7 flex-none place-items-center rounded-full bg-accent-soft font-semibold text-accent-ink tabular-nums">
        {isDone ? <Check role="img" aria-label="Done" /> : number}
      </span>
      <span className="grid min-w-0 flex-1">
        <span className="font-semibold">{title}</span>
        <span className="text-sm text-ink-soft">{about}</span>
      </span>
      <ChevronRight aria-hidden className="text-ink-soft" />
    </>
  );
  return (
    <li>
      {isFile ? (
        <a href={href} target="_blank" rel="noreferrer" className={CARD}>
          {words}
        </a>
      ) : (
        <Link href={href} prefetch={false} className={CARD}>
          {words}
        </Link>
      )}
    </li>
  );
}
