import { type Box, commonBox, isInBox, isInOutline, isUpright, type Outline } from './page-outline.ts';

/** What of a page is painted on: a box, and the outlines within it that are no upright rectangles, the last one first. */
export interface Clip {
  box: Box;
  outlines: ClipOutline | null;
}

interface ClipOutline {
  outline: Outline;
  outer: ClipOutline | null;
}

/** The part that an outline leaves of what is painted on. */
export function clipped({ box, outlines }: Clip, outline: Outline): Clip {
  return {
    box: commonBox(box, outline.box),
    outlines: isUpright(outline) ? outlines : { outline, outer: outlines },
  };
}

/** Whether what is painted at a point is seen. */
export function isOpen({ box, outlines }: Clip, x: number, y: number): boolean {
  if (!isInBox(box, x, y)) return false;
  for (let one = outlines; one; one = one.outer) if (!isInOutline(one.outline, x, y)) return false;
  return true;
}

/** Whether all that is painted within a box is seen. */
export function isAllOpen({ box, outlines }: Clip, { left, bottom, right, top }: Box): boolean {
  return outlines === null && isInBox(box, left, bottom) && isInBox(box, right, top);
}
