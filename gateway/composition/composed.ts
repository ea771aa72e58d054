/** A supergraph, or why there is none. */
export type Composed = { supergraph: string } | { why: string };
