import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { limits } from '#schema/shared/limits.ts';
import { limitExceeded } from './limit-exceeded.ts';

/** Refuses variables of more values or levels than any question has, before anything else looks at them. */
export function useVariableLimits(): GatewayPlugin {
  return {
    onParams({ params, setResult }) {
      const beyond = beyondLimits(params.variables);
      if (beyond) setResult({ errors: [limitExceeded(beyond, `more than ${limits[beyond]}`, 'these variables')] });
    },
  };
}

/** The limit that variables are beyond, if any. They come from JSON, so they end; levels are counted before going down. */
function beyondLimits(variables: unknown): 'variableValues' | 'variableDepth' | null {
  let left: number = limits.variableValues;
  const todo: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.variableDepth) return 'variableDepth';
    const inner = Object.values(value);
    left -= inner.length;
    if (left < 0) return 'variableValues';
    for (const one of inner) todo.push({ value: one, depth: depth + 1 });
  }
  return null;
}
