/** The text of a document as it is attached, contact data taken out. */
export interface DocumentText {
  fileName: string;
  format: string;
  /** Of the file as it was given, hexadecimal. */
  sha256: string;
  lines: string[];
}
