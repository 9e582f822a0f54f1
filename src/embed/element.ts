import { flowElementClass } from './flowElement.ts';
import { homeOf } from './frameAddress.ts';

/** `embed.js`: the element `<interwork-flow>`, from wherever this script lies. */
const script = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
const home = homeOf(script instanceof HTMLScriptElement && script.src !== '' ? script.src : document.baseURI);
if (customElements.get('interwork-flow') === undefined) {
  customElements.define('interwork-flow', flowElementClass(home));
}
