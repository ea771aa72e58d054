const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = ['http://schemas.microsoft.com/office/', 'urn:schemas-microsoft-com:'];

const PREFIXES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${TRANSITIONAL}drawingml/2006/main`]: 'a',
  [`${STRICT}drawingml/main`]: 'a',
  [`${TRANSITIONAL}drawingml/2006/picture`]: 'pic',
  [`${STRICT}drawingml/picture`]: 'pic',
  [`${TRANSITIONAL}markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}package/2006/relationships`]: 'rel',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** The name of an element or attribute with the usual prefix of its namespace; without one, where it has no namespace. */
export function usualName(namespace: string, local: string): string {
  return namespace === '' ? local : `${PREFIXES[namespace] ?? '?'}:${local}`;
}

/** Whether Word understands what stands in a namespace, so that it shows the first choice of an alternative. */
export function isOfOffice(namespace: string): boolean {
  return [TRANSITIONAL, STRICT, ...MICROSOFT].some((begins) => namespace.startsWith(begins));
}

/** The last word of a kind of relationship between parts, as `styles`; both forms of DOCX end alike. */
export function kindOfRelationship(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
