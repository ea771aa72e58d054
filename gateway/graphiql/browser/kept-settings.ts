/** What GraphiQL stores of what was open on the last visit: what is open now, the address says. */
const NOT_KEPT = ['tabState', 'query', 'variables', 'headers', 'visiblePlugin', 'theme'].map(
  (name) => `graphiql:${name}`,
);

/** Keeps what GraphiQL stores in the browser, such as the history, but for what was open. */
export const keptSettings = {
  getItem: (key: string) => (NOT_KEPT.includes(key) ? null : localStorage.getItem(key)),
  setItem(key: string, value: string) {
    if (!NOT_KEPT.includes(key)) localStorage.setItem(key, value);
  },
  removeItem: (key: string) => localStorage.removeItem(key),
  clear() {
    for (const key of Object.keys(localStorage)) if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  },
  get length() {
    return localStorage.length;
  },
};
