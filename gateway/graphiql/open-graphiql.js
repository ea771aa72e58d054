/**
 * Runs GraphiQL in a browser; a part of the page's script. It opens the query, variables and operation of the address,
 * or else the first example, and keeps the address what the open tab asks, so that it can be passed on. Headers stay
 * out of it, as they may hold what is nobody else's.
 */
globalThis.openGraphiql = ({ title, logo, endpoint, examples }) => {
  const given = new URLSearchParams(location.search);
  const linked = given.get('query') && {
    query: given.get('query'),
    variables: given.get('variables') ?? '',
    operationName: given.get('operationName'),
  };
  const opened = linked || examples[0];
  globalThis.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    title,
    logo,
    endpoint,
    defaultTabs: linked ? [linked, ...examples] : examples,
    // Without these it would open what was open on the last visit, or its variables.
    query: opened.query,
    variables: opened.variables,
    // Instead of the library's own, which writes the query alone.
    onEditQuery() {},
    onTabChange({ tabs, activeTabIndex }) {
      const address = new URL(location.href);
      for (const name of ['query', 'variables', 'operationName']) {
        const value = tabs[activeTabIndex]?.[name];
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      history.replaceState({}, '', address);
    },
  });
};
