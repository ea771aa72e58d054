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
  /** What a request may cost, in tenths of a millisecond of all processors together: more than twice the dearest example. */
  requestCost: 30_000,
  /** The same for all requests of a client in a minute: two processors that do nothing else. */
  costPerMinute: 1_200_000,
  /** Values in the variables of a request, names left out: ten times what the longest list of ids has. */
  variableValues: 1_000,
  /** Things that a subgraph lacks of what is asked, told one by one; the readiness of the gateway tells of as many. */
  lacksTold: 10,
  /** Levels of lists and objects in variables; a filter has three. */
  variableDepth: 10,
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
  /** Facts of a kind in a row on an organisation or a document; the number of all is told, and decisions and instruments list them. */
  factsPerRow: 25,
  /** Lines of a document at once: some ten pages of print. */
  textLines: 400,
  /** Facts that are told with them: three times what the busiest paper has; the number of all is told. */
  factsOnLines: 500,
  /** Instruments in one comparison: as many columns as a person can follow, and one for each county. */
  idsPerComparison: 25,
  /** Instruments whose answers to one question are put in groups: five times what 21 counties have today, each with ten. */
  groupedInstruments: 1_000,
  /** Facts that a county answers at once in bulk: some 0.2 s of its time, and 2 MB. */
  bulkRows: 2_000,
  /** Of them the first time, so that whoever waits sees that something comes. */
  bulkFirstRows: 200,
  /** Ids looked up at once. */
  idsPerLookup: 100,
  /** Moments as of which they are looked up at once: now, and as many as a person has open beside it. */
  momentsPerLookup: 10,
  /** Greatest age that coverage is asked for: above all that is called young, and each age is a row to tile. */
  coverageAge: 30,
  /** Years that coverage is asked for: far longer than any agreement holds, and each turn in them adds areas. */
  coverageYears: 50,
  /**
   * Times that the areas of a county's coverage name an agreement, of which each is answered with all that it says:
   * ten thousand agreements ten times each. Areas are no more than that and the gaps between them.
   */
  coverageNames: 100_000,
  /** Years of age in a seed: nobody has grown older, and each age below is a reading of its own. */
  seedAge: 130,
  /**
   * Bytes of a seed file: a hundred times the longest there is, some ten thousand facts. YAML of that size takes
   * two seconds and 300 MB to read.
   */
  seedFileBytes: 5_000_000,
  /** Values in a seed file: what takes memory where a file is dense. A file of the greatest size has fewer than 200,000. */
  seedFileValues: 250_000,
  /** Lists and objects within each other in a seed file; a submission address of a document's responder lies at 10. */
  seedDepth: 20,
  /** Characters of a wording that a value is held against: twelve long words; nothing is read out of more. */
  heldWording: 500,
  /** Issues of a county's seeds that are reported one by one: more than are mended at once. */
  seedIssues: 200,
  /** Characters of an issue's message and of each step to its field: the longest list of known fields has 600. */
  seedIssueText: 1_000,
  /** Characters of a slug or key: three of them and a title's sort key fit the row of an index, 2,704 bytes. */
  seedSlug: 100,
  /** Characters of an instrument's title: the longest has 171, and in a sort key one can become six. */
  seedTitle: 300,
  /** Characters of a web address that seeds give: what browsers and mail take everywhere. */
  linkCharacters: 2_000,
  /** First and last year that coverage is asked for: those that dates of the contract can have. */
  /** Years that intervals of status are asked for: all that dates of the contract can have, as only days that facts name are looked at. */
  statusYears: 200,
  /** First and last year that periods are asked for: those that dates of the contract can have. */
  firstYear: 1900,
  lastYear: 2100,
  /** Milliseconds for a request, planning included. */
  requestDeadline: 10_000,
  /** Requests that are worked at, at once: more of them take longer each, and are not more an hour. */
  requestsAtOnce: 16,
  /** Requests that wait their turn: as many again, so that whoever is let in waits no more than twice as long as without a line. */
  requestsWaiting: 16,
  /** Milliseconds that a request waits its turn at most. */
  requestPatience: 5_000,
  /** Milliseconds for one call to a county; leaves time to call twice and answer. */
  countyDeadline: 3_000,
  /**
   * Calls to a subgraph that run at once: a county answers one after the other on one thread, or on its four connections to
   * PostgreSQL, and each call that runs beside others takes as many times longer.
   */
  callsAtOnce: 4,
  /** Of them those of requests that are dear; one alone would let those that ask a county that hangs wait one after the other. */
  dearCallsAtOnce: 2,
  /** What a request costs at least to be dear: a tenth of a second of each of three counties. */
  dearCost: 3_000,
  /** Calls that wait their turn: what requests that are admitted can have of them, and then some. */
  callsWaiting: 500,
  /** Milliseconds for which a county that hangs is left alone: one request in that time waits for it. */
  callRest: 10_000,
  /** Bytes of a request's body. */
  bodyBytes: 100_000,
  /** Bytes of a request to a subgraph: what all counties answered goes to the comparison in one. */
  subgraphBodyBytes: 20_000_000,
  /** Bytes of a subgraph's answer: twice what goes to the comparison in one. What is more is not read on. */
  subgraphAnswerBytes: 40_000_000,
  /** Connections to PostgreSQL for each county; all 21 on one server stay below the 100 that it takes by default. */
  databasePool: 4,
  /** Milliseconds to get a connection to a database, within the deadline of a county. */
  connectTimeout: 2_000,
  /** Milliseconds for one statement that answers a request; after the deadline of a county nobody waits for it. */
  statementTimeout: 5_000,
  /** Milliseconds for requests under way when a process is stopped: more than a request may take; a client may never end its own. */
  stopDeadline: 15_000,
  /** Milliseconds in which the headers of a request have to come. */
  headersWithin: 15_000,
  /** Milliseconds in which a whole request has to come: its body at a few kilobytes a second. */
  requestWithin: 60_000,
  /**
   * Milliseconds that a connection on which nobody asks stays open: longer than proxies and clients keep theirs, which is a minute as a rule, so that
   * it is they who end it. Who asks just when the hub ends it gets no answer.
   */
  idleConnection: 75_000,
  /** Connections in all; each takes some ten kilobytes. */
  connections: 2_000,
  /** Connections of one address: what some browsers behind one address have open. */
  connectionsPerAddress: 100,
  /** Milliseconds in which who asked has to read something of the answer. */
  readWithin: 15_000,
  /** Bytes of answers that wait to be read, of all who asked. */
  unreadBytes: 200_000_000,
  /** Megabytes of what is read of a revision that each county keeps: the facts of some hundred agreements. */
  keptRows: 8,
  /** Milliseconds for which a county's revision may be another than was seen: kept answers and tags of reports may be behind by as much. */
  revisionAge: 1_000,
  /** Megabytes of whole answers that are kept: some thousand of the size of most pages. */
  keptAnswers: 32,
  /** Seconds between looks at whether a subgraph's SDL has changed. */
  pollInterval: 10,
  /** Milliseconds by which the clocks of a gateway and a subgraph may differ; a signature is good for as long. */
  signatureAge: 120_000,
  /** Bytes of a source document: a paper of hundreds of pages with its pictures. */
  documentBytes: 20_000_000,
  /** Bytes of a DOCX when unpacked: text packs to a tenth, and a few kilobytes made for it unpack to a gigabyte. */
  documentUnpackedBytes: 100_000_000,
  /** Characters of a document's text: some two thousand pages, looked through for contact data in a second; made to be slow, in two minutes. */
  documentCharacters: 5_000_000,
  /** Milliseconds to read a document; a thousand pages of PDF take some 6 s, more where much is drawn or a machine is busy. */
  documentDeadline: 120_000,
  /** Megabytes of memory to read a document in; a DOCX of as many characters as it may have, in a hundred thousand paragraphs, takes some 300. */
  documentMemory: 2_000,
} as const;
