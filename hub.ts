#!/usr/bin/env node
import { outliveReaders } from './gateway/command-line/outlive-readers.ts';
import { runProgram } from './gateway/command-line/program.ts';
// The command line of the hub. Usage: npm run hub -- <command>
import { commands } from './gateway/commands/index.ts';

outliveReaders();
await runProgram(commands, process.argv.slice(2));
