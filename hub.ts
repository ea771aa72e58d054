#!/usr/bin/env node
// The command line of the hub. Usage: npm run hub -- <command>
import { start } from './gateway/commands/start.ts';
import { check } from './subgraphs/commands/check.ts';
import { config } from './subgraphs/commands/config.ts';
import { migrate } from './subgraphs/commands/migrate.ts';
import { runProgram } from './subgraphs/commands/program.ts';

await runProgram([start, check, migrate, config], process.argv.slice(2));
