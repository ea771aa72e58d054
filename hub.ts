#!/usr/bin/env node
// The command line of the hub. Usage: npm run hub -- <command>
import { commands } from './gateway/commands/index.ts';
import { outliveReaders } from './gateway/commands/outlive-readers.ts';
import { runProgram } from './gateway/commands/program.ts';

outliveReaders();
await runProgram(commands, process.argv.slice(2));
