import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { bilingual } from '../asking/bilingual.ts';
import { language, say } from '../asking/page-settings.ts';
import { PANEL } from '../parts/panel-words.ts';

interface Opening {
  /** Opens another type by its name. */
  onOpen(type: string): void;
}

/** What the schema says of a type, with all that is in it. */
export function TypePage({ type, onOpen }: Opening & { type: GraphQLNamedType | null }) {
  if (!type) return null;
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return (
    <article className="hub-type">
      <h3>{type.name}</h3>
      <Said description={type.description} />
      {isUnionType(type) && <Types label={say(PANEL.kinds)} types={type.getTypes()} onOpen={onOpen} />}
      {above.length > 0 && <Types label={say(PANEL.implements)} types={above} onOpen={onOpen} />}
      {fields.length > 0 && <h4>{say(PANEL.fields)}</h4>}
      {fields.map((field) => (
        <Field key={field.name} field={field} onOpen={onOpen} />
      ))}
      {isEnumType(type) && <h4>{say(PANEL.values)}</h4>}
      {isEnumType(type) &&
        type.getValues().map(({ name, description }) => (
          <div key={name} className="hub-entry">
            <code>{name}</code>
            <Said description={description} />
          </div>
        ))}
    </article>
  );
}

function Field({ field, onOpen }: Opening & { field: GraphQLField<unknown, unknown> | GraphQLInputField }) {
  const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
  return (
    <div className="hub-entry">
      <code>{field.name}</code> <TypeLink type={field.type} onOpen={onOpen} />
      <Said description={field.description} />
      {args.length > 0 && (
        <details>
          <summary>{`${say(PANEL.arguments)} (${args.map(({ name }) => name).join(', ')})`}</summary>
          {args.map((argument) => (
            <div key={argument.name} className="hub-entry">
              <code>{argument.name}</code> <TypeLink type={argument.type} onOpen={onOpen} />
              <Said description={argument.description} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

/** The language of the page first, the other below it. */
function Said({ description }: { description: string | null | undefined }) {
  const { first, second } = bilingual(description);
  if (!first) return null;
  return (
    <>
      <p>{first}</p>
      {second !== first && (
        <p className="hub-other" lang={language === 'sv' ? 'en' : 'sv'}>
          {second}
        </p>
      )}
    </>
  );
}

function TypeLink({ type, onOpen }: Opening & { type: GraphQLType }) {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named)) return <code className="hub-soft">{String(type)}</code>;
  return (
    <button type="button" className="hub-link" onClick={() => onOpen(named.name)}>
      <code>{String(type)}</code>
    </button>
  );
}

function Types({ label, types, onOpen }: Opening & { label: string; types: readonly GraphQLNamedType[] }) {
  return (
    <p>
      {`${label} `}
      {types.map((type) => (
        <span key={type.name}>
          <TypeLink type={type} onOpen={onOpen} />{' '}
        </span>
      ))}
    </p>
  );
}
