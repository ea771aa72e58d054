#!/usr/bin/env node
// The command line of the hub. Usage: npm run hub -- <command>
import { start } from './gateway/commands/start.ts';
import { check } from './subgraphs/commands/check.ts';
import { config } from './subgraphs/commands/config.ts';
import { runProgram } from './subgraphs/commands/program.ts';

await runProgram([start, check, config], process.argv.slice(2));
