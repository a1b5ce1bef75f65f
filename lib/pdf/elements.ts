import {
  Canvas as PdfCanvas,
  Document as PdfDocument,
  Image as PdfImage,
  Link as PdfLink,
  Page as PdfPage,
  Path as PdfPath,
  Svg as PdfSvg,
  Text as PdfText,
  View as PdfView,
} from "@react-pdf/renderer";
import type { ComponentType, PropsWithChildren } from "react";
import type { Role } from "./typeset/tree/role";

/** An element of the renderer's language that may also say what it is to who cannot see it. */
type WithRole<Element extends new (props: never) => unknown> = ComponentType<
  PropsWithChildren<ConstructorParameters<Element>[0] & Role>
>;

/**
 * The elements that the sheet is written in: those of @react-pdf, with a role. The typesetter reads the role; the
 * renderer passes over it.
 */
export const View = PdfView as unknown as WithRole<typeof PdfView>;
export const Text = PdfText as unknown as WithRole<typeof PdfText>;
export const Link = PdfLink as unknown as WithRole<typeof PdfLink>;
export const Canvas = PdfCanvas as unknown as WithRole<typeof PdfCanvas>;
export const Svg = PdfSvg as unknown as WithRole<typeof PdfSvg>;
export const Image = PdfImage as unknown as WithRole<typeof PdfImage>;
export const Document = PdfDocument;
export const Page = PdfPage;
export const Path = PdfPath;
