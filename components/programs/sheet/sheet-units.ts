import type { CSSProperties } from "react";
import { bulletWidth, numberWidth, type SheetSetup, type TypeName } from "@/lib/domain/handout/handout-sheet";

/** Measures of the paper, to the scale of the page around them. */
export class SheetUnits {
  constructor(readonly setup: SheetSetup) {}

  /** A length in points of the paper. */
  readonly pt = (points: number): string => `${((points / this.setup.paper.width) * 100).toFixed(3)}cqw`;

  /** Room for the mark of a bullet, and for the number of a step. */
  readonly bullet = (name: TypeName): string => this.pt(bulletWidth(this.setup.type[name]));
  readonly number = (): string => this.pt(numberWidth(this.setup.type.body));

  /** The size and leading of a kind of text. */
  readonly type = (name: TypeName): CSSProperties => {
    const { fontSize, lineHeight } = this.setup.type[name];
    return { fontSize: this.pt(fontSize), lineHeight };
  };
}
