/** A supergraph, or why there is none. */
export type CompositionResult = { supergraph: string } | { why: string };
