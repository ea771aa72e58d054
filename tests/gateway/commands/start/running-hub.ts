import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';

export type RunningHub = RunningProcess;

/** Starts the hub as `npm start` does, in a process of its own. */
export function runHub(environment: {
  PORT?: string;
  HOST?: string;
  DATA_DIR: string;
  HUB_LOG_FORMAT?: 'json';
}): RunningHub {
  return runProcess(['start'], environment);
}
