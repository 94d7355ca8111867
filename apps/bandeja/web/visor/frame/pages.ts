/** A document as pages that can be drawn. */
export interface Pages {
  readonly count: number;
  /** Draws a page so wide, in CSS pixels, and tells its words. @param place from 1 */
  draw(place: number, canvas: HTMLCanvasElement, cssWidth: number): Promise<string>;
}

/** Most pixels of a canvas: more than browsers draw anyway. */
const pixelsMax = 16_000_000;

/** How many pixels wide a page of some shape is drawn. @param ratio height by width */
export const pixelsWide = (cssWidth: number, ratio: number): number =>
  Math.floor(Math.min(cssWidth * Math.min(devicePixelRatio, 2), Math.sqrt(pixelsMax / ratio)));
