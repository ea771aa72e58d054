import type { IncomingMessage } from 'node:http';
import { limits } from '#schema/shared/limits.ts';
import { keptInRequest } from '#subgraphs/serving/current-request.ts';

/**
 * Runs something once a request has come whole, or more of its body than any may have; never, where the client goes away before. What has come is
 * put back, to be read as it is from a request that nobody has touched.
 */
export function onceWhole(request: IncomingMessage, run: () => void): void {
  const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
  if (chunked === undefined && (Number(length) === 0 || Number(length) > limits.bodyBytes)) {
    run();
    return;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  const look = keptInRequest(() => {
    for (let chunk: Buffer | null = request.read(); chunk !== null; chunk = request.read()) {
      chunks.push(chunk);
      bytes += chunk.length;
    }
    if (!request.complete && bytes <= limits.bodyBytes) return;
    request.off('readable', look);
    if (bytes > 0) request.unshift(Buffer.concat(chunks));
    run();
  });
  request.on('readable', look);
}
