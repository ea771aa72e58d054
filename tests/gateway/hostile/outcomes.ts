/** Answered whole. */
export const ANSWERED = '200';
/** No GraphQL. */
export const NO_GRAPHQL = '400 GRAPHQL_PARSE_FAILED';
/** No question that this schema has. */
export const INVALID = '400 GRAPHQL_VALIDATION_FAILED';
/** More than anybody may ask for. */
export const BEYOND = '400 LIMIT_EXCEEDED';
/** Refused as a whole. */
export const REFUSED = '400 BAD_USER_INPUT';
/** Refused where it stands; the rest would be answered. */
export const REFUSED_THERE = '200 BAD_USER_INPUT';
/** No cursor of this list. */
export const NO_CURSOR = '200 INVALID_CURSOR';
/** Nothing has this id. */
export const NO_SUCH_THING = '200 NOT_FOUND';
/** Nothing is at this address. */
export const NOTHING_THERE = '404 NOT_FOUND';
/** Longer than lines of HTTP may be. */
export const TOO_LONG = '431 LIMIT_EXCEEDED';
/** More than a body may have. */
export const TOO_LARGE = '413 LIMIT_EXCEEDED';
/** Not asked for in this way. */
export const NO_METHOD = '405 BAD_USER_INPUT';
/** Of no kind that is read. */
export const NO_TYPE = '415 BAD_USER_INPUT';
/** Both. */
export const INVALID_AND_BEYOND = '400 GRAPHQL_VALIDATION_FAILED LIMIT_EXCEEDED';
/** No place of a report. */
export const NO_PLACE = '400 INVALID_CURSOR';
/** A page that says that there is none. */
export const NO_PAGE = '404';
/** A page that says that its address cannot be read. */
export const ILLEGIBLE = '400';
