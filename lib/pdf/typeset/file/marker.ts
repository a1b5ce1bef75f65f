import type { SheetNode } from "../tree/nodes";
import { holdsWords, type StructureTag } from "../tree/role";
import type { Structure, StructureElement } from "./structure";

/** Says of all that a side draws which element it is content of, or that it is none: nothing is drawn outside a mark. */
export class Marker {
  element: StructureElement;
  private within: "nothing" | "content" | "artifact" = "nothing";

  constructor(
    private readonly out: string[],
    private readonly structure: Structure,
    private readonly side: number,
  ) {
    this.element = structure.root;
  }

  /** Whether the element now open is this one, or in it. */
  isWithin(element: StructureElement): boolean {
    for (let one: StructureElement | undefined = this.element; one; one = one.parent) {
      if (one === element) return this.within !== "artifact";
    }
    return false;
  }

  inElement(node: SheetNode, tag: StructureTag, draw: (element: StructureElement) => void): void {
    if (this.within !== "nothing") {
      draw(this.element);
      return;
    }
    const outer = this.element;
    // A link is part of a line of words.
    const parent = tag === "Link" && !holdsWords(outer.tag) ? this.structure.add("P", {}, outer) : outer;
    this.element = this.structure.elementOf(node, tag, parent);
    draw(this.element);
    this.element = outer;
  }

  /** What decorates or repeats. */
  artifact(draw: () => void): void {
    if (this.within === "nothing") this.surround("/Artifact BMC", "artifact", draw);
    else draw();
  }

  /** Content of the element now open. */
  content(draw: () => void): void {
    if (this.within !== "nothing") {
      draw();
      return;
    }
    const mark = this.structure.mark(this.element, this.side);
    this.surround(`/${this.element.tag} << /MCID ${mark} >> BDC`, "content", draw);
  }

  /** A text: a paragraph of its own where the element now open does not hold words itself. */
  words(draw: () => void): void {
    const outer = this.element;
    if (this.within === "nothing" && !holdsWords(outer.tag))
      this.element = this.structure.add("P", {}, outer);
    this.content(draw);
    this.element = outer;
  }

  private surround(begin: string, within: "content" | "artifact", draw: () => void): void {
    this.within = within;
    const at = this.out.push(begin);
    draw();
    this.within = "nothing";
    if (this.out.length === at) this.out.pop();
    else this.out.push("EMC");
  }
}
