import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that take long for the size of their file: they start processes, open a browser, write to a disk, or try much. */
export const LONG_TESTS = [
  'gateway/pages/accessible',
  'gateway/commands/start/start',
  'gateway/composition/gateway-process',
  'gateway/composition/codebook-versions',
  'gateway/composition/separate-processes',
  'docs/deployment/deployment',
  'subgraphs/release/make-release',
  'gateway/commands/erase-command',
  'subgraphs/county/intake/documents/erasing/erased-at-every-moment',
  'subgraphs/county/intake/documents/withholding/papers-alike',
  'subgraphs/county/store/earlier-data',
  'subgraphs/county/store/power-cut',
  'questions/history/identity-properties',
];

/** Runs what takes long first, so that a run does not end with one worker alone; the others as Vitest does. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONG_TESTS.some((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
