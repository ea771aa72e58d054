import type { PageName } from './site/page-addresses.ts';
import type { View } from './site/view.ts';

/** The view of a page, which lies in the folder of its name; loaded when it is first asked for. */
export async function findView(name: PageName): Promise<View> {
  const { default: view } = (await import(new URL(`views/${name}/view.ts`, import.meta.url).href)) as { default: View };
  return view;
}
