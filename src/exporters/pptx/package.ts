import { strToU8, zipSync } from 'fflate';
import { runMark } from '../runInside.ts';
import { element, escaped } from '../svg/xml.ts';
import { placeholder, slideSize } from './shapes.ts';
import { layout, master, notesMaster, theme } from './templates.ts';

/** A slide as the shapes on it, and what its speaker reads. */
export interface DeckSlide {
  readonly shapes: string;
  readonly notes: readonly string[];
}

interface Deck {
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  /** The run as a code, kept in a part of its own that office programs carry along. */
  readonly code: string | undefined;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';
const spaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': office,
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** Any day will do; the same run is always the same file. */
const madeOn = new Date(2_000, 0, 1);

/** A presentation as PowerPoint stores it: parts of XML in one archive (ECMA-376). */
export function packageOf({ title, slides, code }: Deck): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length, code !== undefined),
    '_rels/.rels': relations([
      [`${office}/officeDocument`, 'ppt/presentation.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': coreProperties(title),
    'ppt/presentation.xml': presentation(slides.length, code === undefined ? 4 : 5),
    'ppt/_rels/presentation.xml.rels': relations([
      [`${office}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      [`${office}/notesMaster`, 'notesMasters/notesMaster1.xml'],
      [`${office}/theme`, 'theme/theme1.xml'],
      ...(code === undefined ? [] : [[`${office}/customXml`, '../customXml/item1.xml'] as const]),
      ...slides.map((_slide, index) => [`${office}/slide`, `slides/slide${index + 1}.xml`] as const),
    ]),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
    'ppt/slideMasters/slideMaster1.xml': master,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      [`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${office}/theme`, '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layout,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      [`${office}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/notesMasters/notesMaster1.xml': notesMaster,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([[`${office}/theme`, '../theme/theme2.xml']]),
  };
  for (const [index, slide] of slides.entries()) {
    const n = index + 1;
    parts[`ppt/slides/slide${n}.xml`] = head + drawn('p:sld', slide.shapes);
    parts[`ppt/slides/_rels/slide${n}.xml.rels`] = relations([
      [`${office}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
      [`${office}/notesSlide`, `../notesSlides/notesSlide${n}.xml`],
    ]);
    parts[`ppt/notesSlides/notesSlide${n}.xml`] = head + drawn('p:notes', notesShapes(slide.notes));
    parts[`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`] = relations([
      [`${office}/notesMaster`, '../notesMasters/notesMaster1.xml'],
      [`${office}/slide`, `../slides/slide${n}.xml`],
    ]);
  }
  if (code !== undefined) {
    parts['customXml/item1.xml'] = head + element(runMark, { xmlns: 'urn:interwork:run' }, code);
    parts['customXml/_rels/item1.xml.rels'] = relations([[`${office}/customXmlProps`, 'itemProps1.xml']]);
    parts['customXml/itemProps1.xml'] = `${head}${element(
      'ds:datastoreItem',
      {
        'ds:itemID': '{5C0B4B0E-7F5B-4E0A-9B55-1B5D0F3C2A01}',
        'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
      },
      '<ds:schemaRefs><ds:schemaRef ds:uri="urn:interwork:run"/></ds:schemaRefs>',
    )}`;
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: madeOn, level: 6 });
}

/** A slide or its notes: a tree of shapes in the colours of the master. */
function drawn(name: 'p:sld' | 'p:notes', shapes: string): string {
  const root =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  const tree = element('p:cSld', {}, element('p:spTree', {}, root + shapes));
  return element(name, spaces, `${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`);
}

function notesShapes(notes: readonly string[]): string {
  const picture =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  return picture + placeholder(3, 'body', notes);
}

/** Targets by what they are; the first is `rId1`. */
function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([Type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return head + element('Relationships', { xmlns }, written.join(''));
}

/** The slides are the last of the relations of the presentation, and stand in their order. */
function presentation(count: number, firstRelation: number): string {
  const emu = (points: number) => points * 12_700;
  const slides = Array.from({ length: count }, (_, index) =>
    element('p:sldId', { id: 256 + index, 'r:id': `rId${firstRelation + index}` }),
  );
  return (
    head +
    element(
      'p:presentation',
      { ...spaces, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })) +
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })) +
        element('p:sldIdLst', {}, slides.join('')) +
        element('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }) +
        element('p:notesSz', { cx: emu(540), cy: emu(720) }),
    )
  );
}

function contentTypes(count: number, holdsRun: boolean): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['/ppt/presentation.xml', `${types}.presentationml.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${types}.presentationml.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${types}.presentationml.slideLayout+xml`],
    ['/ppt/notesMasters/notesMaster1.xml', `${types}.presentationml.notesMaster+xml`],
    ['/ppt/theme/theme1.xml', `${types}.theme+xml`],
    ['/ppt/theme/theme2.xml', `${types}.theme+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...(holdsRun ? [['/customXml/itemProps1.xml', `${types}.customXmlProperties+xml`] as const] : []),
    ...Array.from({ length: count }, (_, index) => [
      [`/ppt/slides/slide${index + 1}.xml`, `${types}.presentationml.slide+xml`] as const,
      [`/ppt/notesSlides/notesSlide${index + 1}.xml`, `${types}.presentationml.notesSlide+xml`] as const,
    ]).flat(),
  ];
  return (
    head +
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        overrides.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })).join(''),
    )
  );
}

function coreProperties(title: string): string {
  return (
    head +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escaped(title)) + '<dc:creator>Interwork</dc:creator>',
    )
  );
}
