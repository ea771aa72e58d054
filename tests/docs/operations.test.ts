import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createCalls } from '#gateway/calls/create-calls.ts';
import { createAdmission } from '#gateway/door/admission.ts';
import { hubCounters } from '#gateway/metrics/hub-counters.ts';
import { hubGauges } from '#gateway/metrics/hub-gauges.ts';
import { ROOT } from '#tests/support/project-files.ts';

const textOf = (path: string) => readFileSync(join(ROOT, 'docs', path), 'utf8');
const PAGE = textOf('operations.md');

interface Alert {
  alert: string;
  expr: string;
  annotations: { summary: string };
  labels: { severity: string };
}

const alerts: Alert[] = parse(textOf('operations/alerts.yaml')).groups.flatMap(
  ({ rules }: { rules: Alert[] }) => rules,
);

const dashboard: { panels: { title: string; targets: { expr: string }[] }[] } = JSON.parse(
  textOf('operations/dashboard.json'),
);

const queries = [
  ...alerts.map(({ alert, expr }) => [alert, expr] as const),
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
];

/** Every metric of the hub, and of each histogram what Prometheus makes of it. */
async function metricsThereAre(): Promise<{ names: string[]; series: Set<string> }> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  hubCounters(registry);
  hubGauges(registry, {
    store: undefined,
    ...{ admission: createAdmission(), calls: createCalls() },
    asker: () => ({ counties: [], lacksSome: () => false, ask: () => Promise.reject() }),
    readiness: async () => ({ name: 'hub', ready: true, problems: [] }),
  });
  const all = await registry.getMetricsAsJSON();
  const series = all.flatMap(({ name, type }) =>
    `${type}` === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
  );
  return { names: all.map(({ name }) => name), series: new Set(series) };
}

/** The metrics that a query of Prometheus names; throws where it is none. */
function metricsIn(query: string): string[] {
  const found: string[] = [];
  parser.parse(query).iterate({
    enter({ name, type, from, to }) {
      if (type.isError) throw new Error(`${query} is no query, at ${from}`);
      if (name === 'VectorSelector') found.push(/^[\w:]+/.exec(query.slice(from, to))?.[0] ?? '');
    },
  });
  return found;
}

describe('The queries of alarms and of the dashboard', () => {
  it.each(queries)('name metrics that there are: %s', async (_, query) => {
    const { series } = await metricsThereAre();
    const named = metricsIn(query.replaceAll('$instance', 'any'));
    expect(named).not.toEqual([]);
    // `up` is Prometheus’s own.
    expect(named.filter((name) => name !== 'up' && !series.has(name))).toEqual([]);
  });
});

describe('The page on operations', () => {
  it('says of every metric what it is', async () => {
    const { names } = await metricsThereAre();
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
  });

  it('names no metric that there is not', async () => {
    const { names } = await metricsThereAre();
    const named = [...PAGE.matchAll(/`((?:hub|nodejs|process)_\w+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('says of every alarm what it means, and of no other', () => {
    const sections = [...PAGE.matchAll(/^### (Hub\w+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(alerts.map(({ alert }) => alert));
  });
});

describe('Every alarm', () => {
  it('says how urgent it is, and what is the matter', () => {
    for (const { labels, annotations } of alerts) {
      expect(labels.severity).toMatch(/^(?:page|ticket)$/);
      expect(annotations.summary.length).toBeGreaterThan(10);
    }
  });
});
