import type { z } from 'zod';
import { appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { fieldsAt } from '#schema/seeds/fields-at.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { membersOf } from '#schema/values/enumerations.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import type { Path } from './report.ts';

/** The fields that may stand at a path of a file: of the facts of an instrument, the aspects that apply to its kind. */
export function knownFields(schema: z.ZodType, path: Path, file: unknown): string[] {
  const fields = fieldsAt(schema, path);
  if (path.length !== 1 || path[0] !== 'facts' || !isObject(file)) return fields;
  const kind = membersOf('InstrumentKind').find((one) => one === file.kind);
  return kind ? fields.filter((name) => applies(name, typeOfKind(kind))) : fields;
}

function applies(name: string, type: ReturnType<typeof typeOfKind>): boolean {
  const aspect = codebook.aspects.get(name);
  return aspect === undefined || appliesTo(aspect, type);
}
