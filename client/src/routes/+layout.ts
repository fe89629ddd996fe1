import { hideBelow } from '#lib/charts/shown.ts';
import type { LayoutLoad } from './$types.js';

/** On the server and in the browser, before any page is drawn: which counts are hidden is a setting of the server. */
export const load: LayoutLoad = ({ data }) => {
  hideBelow(data.viewer?.hiddenBelow);
  return data;
};
