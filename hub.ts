#!/usr/bin/env node
// The command line of the hub. Usage: npm run hub -- <command>
import { compose } from './gateway/commands/compose.ts';
import { gateway } from './gateway/commands/gateway.ts';
import { start } from './gateway/commands/start.ts';
import { check } from './subgraphs/commands/check.ts';
import { comparison } from './subgraphs/commands/comparison.ts';
import { config } from './subgraphs/commands/config.ts';
import { health } from './subgraphs/commands/health.ts';
import { migrate } from './subgraphs/commands/migrate.ts';
import { runProgram } from './subgraphs/commands/program.ts';
import { subgraph } from './subgraphs/commands/subgraph.ts';

await runProgram(
  [start, subgraph, comparison, gateway, check, migrate, compose, health, config],
  process.argv.slice(2),
);
