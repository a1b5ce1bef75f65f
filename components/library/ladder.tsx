import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

interface Neighbour {
  readonly slug: string;
  readonly name: string;
  readonly rule: string;
  readonly isDrawn: boolean;
}

type LadderProps = { name: string; easier: readonly Neighbour[]; harder: readonly Neighbour[] };

/** Where an exercise stands between its easier and its harder neighbours, and when to move. */
export function Ladder({ name, easier, harder }: LadderProps) {
  const rules = [...new Set([...easier, ...harder].map((neighbour) => neighbour.rule))];
  return (
    <Section title="Ladder" description={rules.length === 0 ? undefined : rules.join(" ")}>
      <div className="grid items-start gap-6 sm:grid-cols-3">
        <Rung
          heading={
            <>
              <ArrowLeft /> Easier
            </>
          }
          neighbours={easier}
          nothing="Nothing easier in the library."
        />
        <div className="grid gap-2 border-l-2 border-accent pl-4">
          <p className="text-sm text-ink-soft">This one</p>
          <p className="font-semibold">{name}</p>
        </div>
        <Rung
          heading={
            <>
              Harder <ArrowRight />
            </>
          }
          neighbours={harder}
          nothing="Nothing harder in the library."
        />
      </div>
    </Section>
  );
}

type RungProps = { heading: ReactNode; neighbours: readonly Neighbour[]; nothing: string };

function Rung({ heading, neighbours, nothing }: RungProps) {
  return (
    <div className="grid gap-2 border-l-2 border-line pl-4">
      <h3 className="flex items-center gap-1.5 text-sm font-normal text-ink-soft">{heading}</h3>
      {neighbours.length === 0 ? (
        <p className="text-ink-soft">{nothing}</p>
      ) : (
        <ul className="grid gap-1.5">
          {neighbours.map((neighbour) => (
            <li key={neighbour.slug} className="flex items-center gap-3">
              <FigureThumbnail
                slug={neighbour.slug}
                isDrawn={neighbour.isDrawn}
                className="h-14 w-20 flex-none"
              />
              <TextLink href={`/library/${neighbour.slug}`}>{neighbour.name}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
