import { createHash } from "node:crypto";
import type { FontFile } from "../../fonts/font-file";
import type { Side } from "../layout/sides";
import type { ImageNode, SheetDocument } from "../tree/nodes";
import { writeOutline } from "./bookmarks";
import { num } from "./content";
import { EmbeddedFont } from "./embedded-font";
import { writeImage } from "./embedded-image";
import { type Form, opacityStates } from "./forms";
import { type Facts, writeInfo, writeXmp } from "./metadata";
import { PageWriter, type Supplies, type WrittenPage } from "./page-writer";
import { PdfFile, pdfText, type Ref, refText } from "./pdf-file";
import { Structure, writeStructure } from "./structure";
import { structureFaults } from "./structure-faults";

/** A file, and what keeps it from claiming that it is accessible. */
export interface SheetFile {
  readonly bytes: Uint8Array;
  readonly faults: readonly string[];
}

/** Writes the sides of a sheet as a tagged PDF. It claims PDF/UA-1 where nothing is against it. */
export function writeSheet(sheet: SheetDocument, sides: readonly Side[], now: Date): SheetFile {
  return new Writer().write(sheet, sides, now);
}

class Writer implements Supplies {
  readonly opacities = new Set<number>();
  readonly structure = new Structure();
  private readonly file = new PdfFile();
  private readonly fonts = new Map<FontFile, EmbeddedFont>();
  private readonly objects = new Map<object, { readonly name: string; readonly ref: Ref } | undefined>();

  write({ title, author, creator, language }: SheetDocument, sides: readonly Side[], now: Date): SheetFile {
    const { file, structure } = this;
    const facts = { title, author, creator, language, madeAt: now };
    const [tree, resources] = [file.reserve(), file.reserve()];
    const pages = sides.map(() => file.reserve());
    const written = sides.map((side, index) => {
      const page = new PageWriter(index, side.height, this).write(side);
      this.writePage(page, { side, index, tree, resources, ref: pages[index] ?? 0, sides: sides.length });
      return { page: pages[index] ?? 0, headings: page.headings };
    });
    this.writeResources(resources);
    file.write(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map(refText).join(" ")}] >>`, tree);
    const faults = structureFaults(structure, facts);
    const root = this.writeCatalog(tree, {
      structure: writeStructure(structure, file, pages),
      outline: writeOutline(written, file),
      facts: { ...facts, isAccessible: faults.length === 0 },
    });
    const id = createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
    return { bytes: file.finish(root, writeInfo({ ...facts, isAccessible: true }, file), id), faults };
  }

  private writeCatalog(
    tree: Ref,
    { structure, outline, facts }: { structure: Ref; outline: Ref | undefined; facts: Facts },
  ): Ref {
    const bookmarks = outline === undefined ? "" : ` /Outlines ${refText(outline)}`;
    return this.file.write(
      `<< /Type /Catalog /Pages ${refText(tree)} /Lang ${pdfText(facts.language)} /MarkInfo << /Marked true >> ` +
        `/StructTreeRoot ${refText(structure)} /Metadata ${refText(writeXmp(facts, this.file))}${bookmarks} ` +
        "/ViewerPreferences << /DisplayDocTitle true >> >>",
    );
  }

  private writeResources(ref: Ref): void {
    for (const font of this.fonts.values()) font.writeInto(this.file);
    const fonts = Array.from(this.fonts.values(), (font) => `/${font.name} ${refText(font.ref)}`);
    const objects = Array.from(this.objects.values()).flatMap((one) =>
      one ? [`/${one.name} ${refText(one.ref)}`] : [],
    );
    this.file.write(
      `<< /Font << ${fonts.join(" ")} >> /XObject << ${objects.join(" ")} >> ${opacityStates(this.opacities)} >>`,
      ref,
    );
  }

  private writePage(
    { content, links }: WrittenPage,
    at: { side: Side; index: number; tree: Ref; resources: Ref; ref: Ref; sides: number },
  ): void {
    const { width, height } = at.side;
    const stream = this.file.writePacked("", content);
    const notes = links.map(({ url, words, rect, element }) => {
      const ref = this.file.reserve();
      const key = at.sides + this.structure.annotate(element, at.index, ref);
      return this.file.write(
        `<< /Type /Annot /Subtype /Link /Rect [${rect.map(num).join(" ")}] /Border [0 0 0] /F 4 ` +
          `/StructParent ${key} /Contents ${pdfText(words)} /A << /S /URI /URI ${pdfText(url)} >> >>`,
        ref,
      );
    });
    const annotations = notes.length > 0 ? ` /Annots [${notes.map(refText).join(" ")}]` : "";
    this.file.write(
      `<< /Type /Page /Parent ${refText(at.tree)} /MediaBox [0 0 ${num(width)} ${num(height)}] ` +
        `/Contents ${refText(stream)} /Resources ${refText(at.resources)} /StructParents ${at.index} /Tabs /S${annotations} >>`,
      at.ref,
    );
  }

  fontOf(source: FontFile): EmbeddedFont {
    const font =
      this.fonts.get(source) ?? new EmbeddedFont(source, `F${this.fonts.size + 1}`, this.file.reserve());
    this.fonts.set(source, font);
    return font;
  }

  formName(form: Form): string {
    return this.nameOf(form, () => this.file.writeStream(form.entries, form.bytes)) ?? "";
  }

  imageName(source: ImageNode["source"]): string | undefined {
    return this.nameOf(source, () => writeImage(this.file, source.data, source.format));
  }

  private nameOf(key: object, write: () => Ref | undefined): string | undefined {
    if (!this.objects.has(key)) {
      const ref = write();
      this.objects.set(key, ref === undefined ? undefined : { name: `X${this.objects.size + 1}`, ref });
    }
    return this.objects.get(key)?.name;
  }
}
