import { expect, test } from 'vitest';
import { en } from './en.ts';
import { languageIds, languages } from './languages.ts';

/** Every text under its path; a text that is a function is not looked into. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

const placesOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

const withPlaces = textsOf(en).filter(([, text]) => placesOf(text).length > 0);

test.each(languageIds)('%s keeps every place that is filled in', async (id) => {
  const texts = new Map(textsOf(await languages[id].texts()));
  expect(withPlaces.map(([path]) => [path, placesOf(texts.get(path) ?? '')])).toEqual(
    withPlaces.map(([path, text]) => [path, placesOf(text)]),
  );
});

test.each(languageIds)('%s leaves nothing empty and sets no straight quotes', async (id) => {
  const texts = textsOf(await languages[id].texts()).map(([, text]) => text);
  expect(texts.filter((text) => text.trim() === '' || /["']| - /.test(text))).toEqual([]);
});

/** What is the same word in several languages; synonyms of elements and values of code are as well. */
const alike = `
Alphabet|Chat|Diameter|Element|Export|Header|In SIP|Normal|Offline|Online|Pause|Quiz
ms|Route|Segment|Status|Text|Transport|To|Via|Esc|→|←
IM|SMS|MMS|MAP|SIP, MSRP|NAI|IMSI|MSISDN|IP-SM-GW|Call-ID|Request-URI
Mermaid|PlantUML|Mscgen|MPS for Messaging|MT Correlation ID|Resource-Priority
Converged IP Messaging|SIMPLE Instant Messaging|Public User Identity|{msisdn} ⇄ {ipAddress}
`.split(/[|\n]/u);

test.each(languageIds.filter((id) => id !== 'en'))('%s leaves no text in English', async (id) => {
  const texts = new Map(textsOf(await languages[id].texts()));
  const same = textsOf(en).filter(
    ([path, text]) => texts.get(path) === text && !alike.includes(text) && !/\/on$|\/synonyms\//.test(path),
  );
  expect(same).toEqual([]);
});
