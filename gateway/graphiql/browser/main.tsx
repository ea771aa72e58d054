import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './graphiql-page.css';
import { say, stage, workers } from './asking/page-settings.ts';
import { publishedQueries } from './asking/published-queries.ts';
import { HubGraphiql } from './hub-graphiql.tsx';
import { PANEL } from './parts/panel-words.ts';

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) => new Worker(workers[label] ?? workers.editor ?? '', { type: 'module' }),
  },
});

try {
  const published = await publishedQueries();
  createRoot(stage).render(<HubGraphiql published={published} />);
} catch (error) {
  console.error(error);
  stage.textContent = say(PANEL.unreachable);
}
