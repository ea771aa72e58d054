/** GraphiQL as a browser loads it: files beside each other, by their names, packed by brotli. */
export interface Bundle {
  layout: BundleLayout;
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Which file is what. */
export interface BundleLayout {
  script: string;
  styles: string;
  /** Of the editors, by the label that Monaco asks for them by. */
  workers: Readonly<Record<string, string>>;
  /** Scripts that are needed on arrival, to be loaded beside `script`. */
  early: readonly string[];
  /** The files of the project that it is made of, as paths from its root. */
  sources: readonly string[];
  /** Texts of GraphiQL that the hub has words for and that were not found in it. */
  unsaid: readonly string[];
}
