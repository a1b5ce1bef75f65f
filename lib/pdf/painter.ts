/** What a drawing on the sheet is drawn with: the part of the renderer's painter that the sheet uses. */
export interface Painter {
  scale(factor: number): Painter;
  translate(x: number, y: number): Painter;
  moveTo(x: number, y: number): Painter;
  lineTo(x: number, y: number): Painter;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  lineWidth(width: number): Painter;
  lineCap(cap: "butt" | "round"): Painter;
  lineJoin(join: "round"): Painter;
  fillOpacity(opacity: number): Painter;
  fill(colour: string): Painter;
  stroke(colour: string): Painter;
}
