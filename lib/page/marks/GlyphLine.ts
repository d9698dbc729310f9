/** A line of a glyph, or a shape that is filled. */
export interface GlyphLine {
  path: string;
  width: number;
  isFilled: boolean;
  dash?: string | undefined;
}
