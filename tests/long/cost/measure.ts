import type { MadeHubProcess } from '#tests/support/made/made-hub-process.ts';
import type { MadeQuery } from '../fuzz-queries/made-query.ts';

/** What a question has cost. */
export interface MeasuredCost {
  question: MadeQuery;
  /** As the hub counts it, in tenths of a millisecond. */
  estimated: number;
  /** Of all processors, in the same measure. */
  used: number;
  milliseconds: number;
  bytes: number;
  /** What the hub holds afterwards. */
  megabytes: number;
}

/** What a unit of cost is of a second. */
const UNITS = 10_000;

/** Measures what questions cost a hub of its own, to which nobody else speaks. */
export class Meter {
  private readonly hub: Pick<MadeHubProcess, 'url' | 'inside'>;
  private asked = 0;
  private reading = 0;

  constructor(hub: Pick<MadeHubProcess, 'url' | 'inside'>) {
    this.hub = hub;
  }

  /** Learns what a reading costs itself. */
  async calibrate(): Promise<void> {
    const readings: number[] = [];
    for (let before = await this.read(), count = 0; count < 9; count++) {
      const after = await this.read();
      readings.push(after.seconds - before.seconds);
      before = after;
    }
    this.reading = middle(readings);
  }

  /** The middle one of several times; `null` where it is refused or not answered whole. */
  async measure(question: MadeQuery, times: number): Promise<MeasuredCost | null> {
    const measured: MeasuredCost[] = [];
    while (measured.length < times) {
      const one = await this.once(question);
      if (one === null) return null;
      measured.push(one);
    }
    return measured.toSorted((a, b) => a.used - b.used)[Math.floor(times / 2)] ?? null;
  }

  /** As a document that nobody has asked before: a comment makes it another one. */
  private async once(question: MadeQuery): Promise<MeasuredCost | null> {
    const query = `# ${this.asked++}\n${question.query}`;
    const before = await this.read();
    const began = performance.now();
    const response = await fetch(`${this.hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...question, query }),
    });
    const text = await response.text();
    const milliseconds = performance.now() - began;
    const { data, extensions } = JSON.parse(text) as { data?: unknown; extensions?: { cost?: { estimated: number } } };
    if (!data || !extensions?.cost) return null;
    const after = await this.read();
    const used = Math.max(0, after.seconds - before.seconds - this.reading) * UNITS;
    const { estimated } = extensions.cost;
    return { question, estimated, used, milliseconds, bytes: text.length, megabytes: after.megabytes };
  }

  private async read(): Promise<{ seconds: number; megabytes: number }> {
    const text = await (await fetch(`${this.hub.inside}/metrics`)).text();
    const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    return { seconds: value('process_cpu_seconds_total'), megabytes: value('process_resident_memory_bytes') / 1e6 };
  }
}

const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
