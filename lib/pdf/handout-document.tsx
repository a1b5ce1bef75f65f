import type { ReactNode } from "react";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { PlannedPage } from "@/lib/domain/handout/handout-piece";
import type { HandoutPlan } from "@/lib/domain/handout/handout-plan";
import { SHEET_MARGIN } from "@/lib/domain/handout/handout-sheet";
import { cardSides } from "@/lib/domain/handout/side-words";
import { Document, Page, View } from "./elements";
import { SHEET_FAMILY } from "./fonts/sheet-fonts";
import { Footer } from "./parts/footer";
import { SheetPiece } from "./parts/sheet-piece";
import type { SheetImages } from "./sheet-images";
import { buildLook } from "./theme";

/** The most that a gap between two parts grows where a side is not full. */
const WIDEST_EXTRA_GAP = 12;
/** Share of what is left of a side that may go into its gaps. */
const SHARED_OUT = 0.6;

interface HandoutDocumentProps {
  readonly model: HandoutModel;
  readonly plan: HandoutPlan;
  readonly images?: SheetImages | undefined;
}

/** The sheet set in type. Every word comes from the model, every page from its plan. */
export function HandoutDocument({ model, plan, images = new Map() }: HandoutDocumentProps) {
  const pages = plan.pages.filter((page) => page.pieces.length > 0);
  const help = cardSides(plan.pages);
  return (
    <Document
      title={model.documentTitle}
      author={model.author}
      creator="Homestretch"
      producer="Homestretch"
      language={model.language}
    >
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a plan are fixed, in order
        <SheetPage key={index} page={page} model={model} images={images} help={help} />
      ))}
    </Document>
  );
}

/** Whether a part is longer than a side and is cut by its end. */
function isLonger({ spare }: PlannedPage): boolean {
  return spare < 0;
}

interface PageFrameProps {
  readonly children?: ReactNode;
  readonly pageNumber?: number;
  readonly totalPages?: number;
}

interface SheetPageProps {
  readonly page: PlannedPage;
  readonly model: HandoutModel;
  readonly images: SheetImages;
  readonly help: readonly number[];
}

function SheetPage({ page, model, images, help }: SheetPageProps) {
  const look = buildLook(page.setup, model.ink, model.words.direction);
  const { paper, width } = page.setup;
  const gap = Math.min(WIDEST_EXTRA_GAP, Math.max(0, page.spare * SHARED_OUT) / page.pieces.length);
  const frame = ({ children, pageNumber = 1, totalPages = 1 }: PageFrameProps) => (
    <View style={{ flexGrow: 1 }}>
      <View style={{ flexGrow: 1 }}>{children}</View>
      <Footer model={model} page={pageNumber} pages={totalPages} help={help} look={look} />
    </View>
  );
  return (
    <Page
      size={[paper.width, paper.height]}
      style={{
        fontFamily: SHEET_FAMILY,
        color: look.colour.ink,
        paddingHorizontal: (paper.width - width) / 2,
        paddingVertical: SHEET_MARGIN,
      }}
      layout={frame}
    >
      {page.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page are fixed, in order
        <View key={index} wrap={isLonger(page)} style={{ marginTop: index === 0 ? 0 : gap }}>
          <SheetPiece piece={piece} model={model} images={images} look={look} isLong={isLonger(page)} />
        </View>
      ))}
    </Page>
  );
}
