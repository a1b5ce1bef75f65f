import type { Painter } from "../../painter";
import type { NodeStyle } from "./node-style";
import type { Role } from "./role";

/** What the parts of a sheet are made of, by the renderer's own names. */
export type SheetNode = ViewNode | TextNode | CanvasNode | SvgNode | ImageNode | SetNode;

interface NodeBase {
  readonly style: NodeStyle;
  readonly role: Role;
}

export interface ViewNode extends NodeBase {
  readonly kind: "view";
  readonly children: readonly SheetNode[];
  /** Never cut by the end of a side, unless it is longer than one. */
  readonly isWhole: boolean;
  /** Begins a side. */
  readonly isFirst: boolean;
  /** An address that the whole part leads to. */
  readonly link?: string;
}

export interface TextNode extends NodeBase {
  readonly kind: "text";
  readonly runs: readonly StyledRun[];
}

/** Words in one type and colour. */
export interface StyledRun {
  readonly text: string;
  readonly type: RunType;
}

export interface RunType {
  readonly family: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Points. */
  readonly lineHeight: number;
  readonly color: string;
}

export type Paint = (painter: Painter, width: number, height: number) => null;

export interface CanvasNode extends NodeBase {
  readonly kind: "canvas";
  readonly paint: Paint;
}

export interface SvgPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface SvgNode extends NodeBase {
  readonly kind: "svg";
  readonly viewBox: number;
  readonly paths: readonly SvgPath[];
}

export interface ImageNode extends NodeBase {
  readonly kind: "image";
  readonly source: { readonly data: Buffer; readonly format: "png" | "jpg" };
}

/** The place of what flows, in the frame around it. */
export interface SetNode extends NodeBase {
  readonly kind: "set";
}

/** What stands on every side that a page takes, around what flows. */
export type FrameOf = (side: { readonly number: number; readonly total: number }) => ViewNode;

export interface PageNode {
  readonly width: number;
  readonly height: number;
  /** What flows over as many sides as it takes. */
  readonly content: ViewNode;
  readonly frame: FrameOf;
}

export interface SheetDocument {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  readonly language: string;
  readonly pages: readonly PageNode[];
}
