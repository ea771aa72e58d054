import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { AskedTab } from '../asking/shared-link.ts';

/** What the open tab asks, and what was answered. */
export interface OpenTab extends AskedTab {
  /** As the pane of the answer shows it; empty where there is none. */
  response: string;
}

/** The open tab, as it is edited and answered. */
export function useOpenTab(): OpenTab {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  return {
    query: tab?.query ?? '',
    variables: tab?.variables ?? '',
    operationName: tab?.operationName ?? null,
    response: tab?.response ?? '',
  };
}

/** Puts a query into a tab: the open one where nothing of the visitor’s own is lost, or else a new one. */
export function useOpening(): (asked: Pick<AskedTab, 'query' | 'variables'>, replace: boolean) => void {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const { addTab } = useGraphiQLActions();
  return ({ query, variables }, replace) => {
    if (!replace) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
