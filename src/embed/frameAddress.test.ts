import { expect, test } from 'vitest';
import { frameAddress, homeOf } from './frameAddress.ts';

const opened = (attributes: Readonly<Record<string, string>>) =>
  frameAddress((name) => attributes[name] ?? null, 'https://lab.example/app/', 'https://host.example/course/')
    .href;

test.each([
  { attributes: {}, address: 'https://lab.example/app/#?mode=embed' },
  {
    attributes: { procedure: 'ts23204-6.13', settings: ' mps.A=on; ueB.prefs=as SMS ', step: '5a' },
    address: 'https://lab.example/app/#ts23204-6.13?mps.A=on&ueB.prefs=as+SMS&mode=embed&step=5a',
  },
  {
    attributes: { settings: 'mps.A=on&hss.addr=MME,SGSN', mode: 'quiz', theme: 'dark' },
    address: 'https://lab.example/app/#?mps.A=on&hss.addr=MME%2CSGSN&mode=quiz&theme=dark',
  },
  {
    attributes: { src: '../lab/interwork.html', procedure: 'x' },
    address: 'https://host.example/lab/interwork.html#x?mode=embed',
  },
])('$attributes opens $address', ({ attributes, address }) => {
  expect(opened(attributes)).toBe(address);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://host.example/1'])(
  '%s is refused',
  (src) => {
    expect(() => opened({ src })).toThrow(/src: expected/);
  },
);

test.each([
  { script: 'https://lab.example/app/embed.js', home: 'https://lab.example/app/' },
  { script: 'file:///home/me/dist/embed.js', home: 'file:///home/me/dist/interwork.html' },
])('beside $script lies $home', ({ script, home }) => {
  expect(homeOf(script)).toBe(home);
});
