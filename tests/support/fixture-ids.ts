/** Ids of what the counties of the repository hold; instruments by their names in the list of facts. */

/** The general agreement on collaboration for children and youth. */
export const A1 = 'ostergotland:agreement:samverkan-barn-unga-2020';
/** The agreement on placed children, and the one that it revises. */
export const A2 = 'ostergotland:agreement:trygg-saker-vard-2020';
export const A2_2019 = 'ostergotland:agreement:trygg-saker-vard-2019';
/** The agreement that expired and was extended. */
export const A3 = 'dalarna:agreement:barn-och-unga-0-17';
/** The proposal on combined child and youth health, which was postponed. */
export const A4 = 'dalarna:agreement:samlad-barn-och-ungdomshalsa';
/** The agreement that is to be drawn up, and the directive that commissions it. */
export const A5 = 'dalarna:agreement:ny-overenskommelse-barn-unga';
export const DIRECTIVE = 'dalarna:directive:uppdragsdirektiv-2020';
/** Other documents that the paper does not name. */
export const OTHERS = 'dalarna:other:ytterligare-dokument';
/** The proposal that merges two drafts, which are the next two. */
export const A6 = 'vastra-gotaland:agreement:samverkan-barns-ungas-basta';
export const A7 = 'vastra-gotaland:agreement:trygg-saker-vard';
export const A8 = 'vastra-gotaland:agreement:vastbus';
/** The guidelines that belong to the last of them. */
export const GUIDELINES = 'vastra-gotaland:other:vastbus-riktlinjer';
/** A party of all that its county holds. */
export const REGION_OSTERGOTLAND = 'ostergotland:organisation:region-ostergotland';
