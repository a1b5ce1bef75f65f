import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { PlannedPage } from "@/lib/domain/handout/handout-pack";
import { planHandout } from "@/lib/domain/handout/handout-plan";
import { SHEET_MARGIN, type SheetSetup } from "@/lib/domain/handout/handout-sheet";
import { Footer } from "./parts/footer";
import { SheetPiece } from "./parts/sheet-piece";
import { type SheetImages, withKnownImages } from "./sheet-images";
import { buildLook, type Look } from "./theme";

/** The most that a gap between two parts grows where a side is not full. */
const WIDEST_EXTRA_GAP = 12;
/** Share of what is left of a side that may go into its gaps. */
const SHARED_OUT = 0.6;

interface HandoutDocumentProps {
  readonly model: HandoutModel;
  readonly images?: SheetImages | undefined;
  /** Families that have the letters of the texts. */
  readonly fonts: string[];
  /** Whether the renderer, not the plan, says where a page ends. It then lays every page out three times. */
  readonly isRunning: boolean;
  readonly onRender: (rendered: object) => void;
}

/** The sheet set in type. Every word comes from the model, every page from its plan. */
export function HandoutDocument({ model: asked, images = new Map(), ...given }: HandoutDocumentProps) {
  const model = withKnownImages(asked, images);
  const plan = planHandout(model);
  const pages = plan.pages.filter((page) => page.pieces.length > 0);
  const shared = {
    model,
    images,
    setup: plan.setup,
    look: buildLook(plan.setup, model.ink),
    fonts: given.fonts,
    total: pages.length,
    isRunning: given.isRunning || pages.some(isLonger),
  };
  return (
    <Document
      title={model.documentTitle}
      author={model.author}
      creator="Homestretch"
      producer="Homestretch"
      language={model.language}
      onRender={given.onRender}
    >
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a plan are fixed, in order
        <SheetPage key={index} page={page} number={index + 1} {...shared} />
      ))}
    </Document>
  );
}

/** Whether a part is longer than a side, which only the renderer can cut. */
function isLonger({ spare }: PlannedPage): boolean {
  return spare < 0;
}

interface PageFrameProps {
  readonly children: ReactNode;
  readonly pageNumber?: number;
  readonly totalPages?: number;
}

interface SheetPageProps {
  readonly page: PlannedPage;
  readonly number: number;
  readonly total: number;
  readonly model: HandoutModel;
  readonly images: SheetImages;
  readonly setup: SheetSetup;
  readonly look: Look;
  readonly fonts: string[];
  readonly isRunning: boolean;
}

function SheetPage({ page, number, total, model, setup, look, isRunning, ...given }: SheetPageProps) {
  const { paper, width } = setup;
  const gap = Math.min(WIDEST_EXTRA_GAP, Math.max(0, page.spare * SHARED_OUT) / page.pieces.length);
  const frame = ({ children, pageNumber = number, totalPages = total }: PageFrameProps) => (
    <View style={isRunning ? { flexGrow: 1 } : { minHeight: paper.height - 2 * SHEET_MARGIN }}>
      <View style={{ flexGrow: 1 }}>{children}</View>
      <Footer text={model.footer} page={pageNumber} pages={totalPages} look={look} />
    </View>
  );
  const pieces = page.pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a page are fixed, in order
    <View key={index} wrap={isLonger(page)} style={{ marginTop: index === 0 ? 0 : gap }}>
      <SheetPiece piece={piece} model={model} images={given.images} look={look} isLong={isLonger(page)} />
    </View>
  ));
  return (
    <Page
      size={[paper.width, paper.height]}
      style={{
        fontFamily: given.fonts,
        color: look.colour.ink,
        paddingHorizontal: (paper.width - width) / 2,
        paddingVertical: SHEET_MARGIN,
      }}
      {...(isRunning ? { layout: frame } : { wrap: false })}
    >
      {isRunning ? pieces : frame({ children: pieces })}
    </Page>
  );
}
