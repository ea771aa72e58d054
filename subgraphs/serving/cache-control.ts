/** To be kept, and never used without asking again: what an import or a silent county changes, it changes at any moment. */
export const KEPT = 'no-cache';

/** To be kept nowhere. */
export const NOT_KEPT = 'no-store';
