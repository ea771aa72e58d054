import { AnswerPanel } from './answer-panel.tsx';
import { askHub } from './asking/ask-from-page.ts';
import { askSchema } from './asking/hub-schema.ts';
import { say } from './asking/page-settings.ts';
import { firstVariables, type PublishedQuery } from './asking/published-queries.ts';
import { type AskedTab, askedBy } from './asking/shared-link.ts';
import { DocsPanel } from './docs/docs-panel.tsx';
import { ExamplesPanel, Published } from './examples/examples-panel.tsx';
import { FollowTab } from './follow-tab.tsx';
import { FormPanel } from './form/form-panel.tsx';
import { keptSettings } from './kept-settings.ts';
import { CopyButton } from './parts/copy-button.tsx';
import { DocsSign, ExamplesSign, FormSign } from './parts/panel-icons.tsx';
import { PANEL } from './parts/panel-words.ts';
import { GraphiQL, type GraphiQLPlugin, type GraphiQLProps, HISTORY_PLUGIN } from './stock/graphiql-package.ts';

const EXAMPLES: GraphiQLPlugin = { title: say(PANEL.examples), icon: ExamplesSign, content: ExamplesPanel };
const FORM: GraphiQLPlugin = { title: say(PANEL.form), icon: FormSign, content: FormPanel };
const DOCS: GraphiQLPlugin = { title: say(PANEL.docs), icon: DocsSign, content: DocsPanel };
const PLUGINS = [EXAMPLES, FORM, HISTORY_PLUGIN];

/** Pixels from which a panel has room beside the editors. */
const WIDE = 900;

const fetcher: GraphiQLProps['fetcher'] = (asked, { headers } = {}) =>
  (asked.operationName === 'IntrospectionQuery' ? askSchema(asked.query) : askHub(asked, headers)) as never;

/** GraphiQL with what the hub adds: examples, a form, documentation, the answer as a table, code, links that carry all. */
export function HubGraphiql({ published }: { published: readonly PublishedQuery[] }) {
  const opened = openedFirst(published);
  return (
    <Published value={published}>
      <GraphiQL
        fetcher={fetcher}
        initialQuery={opened.query}
        initialVariables={opened.variables}
        defaultTabs={[opened]}
        plugins={PLUGINS}
        referencePlugin={DOCS}
        {...(innerWidth >= WIDE ? { visiblePlugin: EXAMPLES } : {})}
        storage={keptSettings}
        forcedTheme="system"
        showPersistHeadersSettings={false}
        defaultEditorToolsVisibility={opened.variables !== ''}
        isHeadersEditorEnabled={false}
      >
        <GraphiQL.Logo>
          <CopyButton label={say(PANEL.copyLink)} done={say(PANEL.linkCopied)} text={() => location.href} />
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <FollowTab published={published} />
          <AnswerPanel />
        </GraphiQL.Footer>
      </GraphiQL>
    </Published>
  );
}

/** What the address asks, or else the first example. */
function openedFirst(published: readonly PublishedQuery[]): Pick<AskedTab, 'query' | 'variables'> {
  const asked = askedBy(new URL(location.href), published);
  if (asked && 'unknown' in asked)
    return { query: `# ${say(PANEL.unknownQuery)} ${JSON.stringify(asked.unknown)}\n`, variables: '' };
  if (asked) return asked;
  const [first] = published;
  return first ? { query: first.query, variables: firstVariables(first) } : { query: '', variables: '' };
}
