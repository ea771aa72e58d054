/** What is said of a county whose answer was none: the message of an error, and its extensions. */
export function unreadableAnswer(county: string) {
  return {
    message: `the county ${county} answered something else than was asked; the answer is without it`,
    extensions: { code: 'COUNTY_UNAVAILABLE', county },
  };
}
