import type { Command } from 'commander';
import { backup } from '../../subgraphs/commands/backup.ts';
import { check } from '../../subgraphs/commands/check.ts';
import { comparison } from '../../subgraphs/commands/comparison.ts';
import { config } from '../../subgraphs/commands/config.ts';
import { documents } from '../../subgraphs/commands/documents.ts';
import { exportCommand } from '../../subgraphs/commands/export.ts';
import { health } from '../../subgraphs/commands/health.ts';
import { history } from '../../subgraphs/commands/history.ts';
import { importCommand } from '../../subgraphs/commands/import.ts';
import { migrate } from '../../subgraphs/commands/migrate.ts';
import { restore } from '../../subgraphs/commands/restore.ts';
import { subgraph } from '../../subgraphs/commands/subgraph.ts';
import { compose } from './compose.ts';
import { gateway } from './gateway.ts';
import { start } from './start.ts';

/** All commands of `hub`, in the order in which its help lists them. */
export const commands: readonly Command[] = [
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
];
