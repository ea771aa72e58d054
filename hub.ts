#!/usr/bin/env node
// The command line of the hub. Usage: npm run hub -- <command>
import { compose } from './gateway/commands/compose.ts';
import { gateway } from './gateway/commands/gateway.ts';
import { start } from './gateway/commands/start.ts';
import { backup } from './subgraphs/commands/backup.ts';
import { check } from './subgraphs/commands/check.ts';
import { comparison } from './subgraphs/commands/comparison.ts';
import { config } from './subgraphs/commands/config.ts';
import { documents } from './subgraphs/commands/documents.ts';
import { exportCommand } from './subgraphs/commands/export.ts';
import { health } from './subgraphs/commands/health.ts';
import { history } from './subgraphs/commands/history.ts';
import { importCommand } from './subgraphs/commands/import.ts';
import { migrate } from './subgraphs/commands/migrate.ts';
import { runProgram } from './subgraphs/commands/program.ts';
import { restore } from './subgraphs/commands/restore.ts';
import { subgraph } from './subgraphs/commands/subgraph.ts';

await runProgram(
  [
    start,
    subgraph,
    comparison,
    gateway,
    importCommand,
    exportCommand,
    documents,
    check,
    migrate,
    backup,
    restore,
    compose,
    health,
    history,
    config,
  ],
  process.argv.slice(2),
);
