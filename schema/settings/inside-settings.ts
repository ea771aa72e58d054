import { choice, nonEmpty, wholeNumber } from './setting-values.ts';

/** What is told to who tends the hub. */
export const insideSettings = {
  logFormat: {
    description: 'how the log is written: as text for a person, or as json, one object on each line',
    variable: 'HUB_LOG_FORMAT',
    takes: 'format',
    value: choice('text', 'json').default('text'),
  },
  logRequests: {
    description: 'which requests have a line each in the log: none, or all; nothing of what they ask stands in it',
    variable: 'HUB_LOG_REQUESTS',
    takes: 'which',
    value: choice('none', 'all').default('none'),
  },
  traces: {
    description:
      'where traces of requests are sent: nowhere (none), or by OpenTelemetry’s protocol to a collector (otlp)',
    variable: 'HUB_TRACES',
    takes: 'where',
    value: choice('none', 'otlp').default('none'),
  },
  metricsPort: {
    description: 'port to tell metrics and readiness at, with everything that names insides; 0 takes a free one',
    variable: 'HUB_METRICS_PORT',
    takes: 'number',
    value: wholeNumber(0, 65_535, 'a port number').optional(),
  },
  metricsHost: {
    description: 'address to listen on there; whoever can connect may read',
    variable: 'HUB_METRICS_HOST',
    takes: 'address',
    value: nonEmpty('an address, such as 127.0.0.1').default('127.0.0.1'),
  },
};
