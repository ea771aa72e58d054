#!/usr/bin/env node
import { keepCompiled } from './gateway/command-line/keep-compiled.ts';
import { outliveReaders } from './gateway/command-line/outlive-readers.ts';
import { runProgram } from './gateway/command-line/program.ts';
// The command line of the hub. Usage: npm run hub -- <command>
import { commands } from './gateway/commands/index.ts';

keepCompiled();
outliveReaders();
await runProgram(commands, process.argv.slice(2));
