/** Every limit of the hub, each with its reason. */
export const limits = {
  /** Levels of selections; the introspection query of GraphiQL needs 14. */
  depth: 15,
  /** Lexical tokens of a document: far above the longest published example, and parsed in a millisecond. */
  tokens: 2_000,
  /** Aliases in a document: each can repeat the cost of its field. */
  aliases: 15,
  /** Fields at the root of an operation: each is a question to every county. */
  rootFields: 10,
  /**
   * What the planner writes out: every field once for each concrete type that it may be met in. Planning
   * grows with its square, to some 0.3 s here. With 21 counties a list of all instruments may still ask
   * for 85 fields, one of agreements for 270.
   */
  planningSize: 6_000,
  /** Rows of a page. */
  pageSize: 100,
  /** Rows of a page where none are asked for. */
  defaultPageSize: 50,
  /** Characters of a text to search for: each word is looked for in every instrument. */
  searchText: 200,
  /** Different words to search for, of which common ones do not count: a title of the longest kind has twenty. */
  searchWords: 25,
  /** Passages shown of an instrument that was found: enough to judge whether to open it. */
  searchMatches: 5,
  /** Instruments in one comparison: as many columns as a person can follow, and one for each county. */
  idsPerComparison: 25,
  /** Ids looked up at once. */
  idsPerLookup: 100,
  /** Greatest age that coverage is asked for: above all that is called young, and each age is a row to tile. */
  coverageAge: 30,
  /** Years that coverage is asked for: far longer than any agreement holds, and each turn in them adds areas. */
  coverageYears: 50,
  /** First and last year that coverage is asked for: those that dates of the contract can have. */
  firstYear: 1900,
  lastYear: 2100,
  /** Milliseconds for a request, planning included. */
  requestDeadline: 10_000,
  /** Milliseconds for one call to a county; leaves time to call twice and answer. */
  countyDeadline: 3_000,
  /** Bytes of a request's body. */
  bodyBytes: 100_000,
  /** Bytes of a source document: a paper of hundreds of pages with its pictures. */
  documentBytes: 20_000_000,
  /** Bytes of a DOCX when unpacked: text packs to a tenth, and a few kilobytes made for it unpack to a gigabyte. */
  documentUnpackedBytes: 100_000_000,
  /** Characters of a document's text: some two thousand pages, each looked through for contact data several times. */
  documentCharacters: 5_000_000,
  /** Milliseconds to read a document; a thousand pages of PDF take some 40 s on a machine that does nothing else. */
  documentDeadline: 300_000,
  /** Megabytes of memory to read a document in; a DOCX of as many characters as it may have takes some 1,700. */
  documentMemory: 2_000,
} as const;
