import { objectIdentifier } from '../asn1/basicTypes.ts';
import type { Type } from '../asn1/type.ts';
import { Malformed } from '../reader.ts';

/** What each application context is called, and its number under 0.4.0.0.1.0 (TS 29.002 clause 17.3.3). */
const applicationContexts = {
  shortMsgGateway: 20,
  'shortMsgMO-Relay': 21,
  shortMsgAlert: 23,
  mwdMngt: 24,
  'shortMsgMT-Relay': 25,
  anyTimeInfoHandling: 43,
} as const;

/** Which operations a dialogue may use. */
export interface ApplicationContext {
  readonly name: keyof typeof applicationContexts;
  readonly version: number;
}

const mapApplicationContexts = [0, 4, 0, 0, 1, 0] as const;

/** An application context as an object identifier. */
export const applicationContextName: Type<ApplicationContext> = {
  tag: objectIdentifier.tag,
  write({ name, version }) {
    const { pieces } = objectIdentifier.write([
      ...mapApplicationContexts,
      applicationContexts[name],
      version,
    ]);
    return { pieces, says: `${name}, version ${version}` };
  },
  read(contents) {
    const identifier = objectIdentifier.read(contents);
    const [number, version] = identifier.slice(mapApplicationContexts.length);
    const name = Object.keys(applicationContexts).find(isContext);
    if (mapApplicationContexts.some((arc, index) => identifier[index] !== arc) || name === undefined)
      throw new Malformed(`No application context: ${identifier.join('.')}`);
    if (version === undefined || identifier.length > mapApplicationContexts.length + 2)
      throw new Malformed(`An application context without a version: ${identifier.join('.')}`);
    return { name, version };

    function isContext(key: string): key is ApplicationContext['name'] {
      return applicationContexts[key as ApplicationContext['name']] === number;
    }
  },
};
