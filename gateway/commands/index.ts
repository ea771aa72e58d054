import type { Command } from 'commander';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { comparison } from './comparison.ts';
import { compose } from './compose.ts';
import { config } from './config.ts';
import { confirm } from './confirm.ts';
import { countyCommand } from './county/index.ts';
import { dataset } from './dataset.ts';
import { documents } from './documents/index.ts';
import { draft } from './draft.ts';
import { exportCommand } from './export.ts';
import { gateway } from './gateway.ts';
import { health } from './health.ts';
import { history } from './history.ts';
import { importCommand } from './import.ts';
import { migrate } from './migrate.ts';
import { restore } from './restore.ts';
import { start } from './start.ts';
import { subgraph } from './subgraph.ts';
import { workbench } from './workbench.ts';

/** All commands of `hub`, in the order in which its help lists them. */
export const commands: readonly Command[] = [
  start,
  subgraph,
  comparison,
  gateway,
  importCommand,
  exportCommand,
  dataset,
  countyCommand,
  documents,
  draft,
  confirm,
  workbench,
  check,
  migrate,
  backup,
  restore,
  compose,
  health,
  history,
  config,
];
