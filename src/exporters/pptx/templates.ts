/** The parts of a presentation that are the same in every one. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const root =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const background =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** 24 points from the left and right, 14 from the top of a slide of 960 × 540 points. */
const titleFrame = '<a:xfrm><a:off x="304800" y="177800"/><a:ext cx="11582400" cy="406400"/></a:xfrm>';

const titleShape = (frame: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`;

const levels = (properties: string): string =>
  Array.from({ length: 9 }, (_, index) => `<a:lvl${index + 1}pPr>${properties}</a:lvl${index + 1}pPr>`).join(
    '',
  );
const plain = levels(
  '<a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>',
);

export const master = `${head}<p:sldMaster ${spaces}><p:cSld>${background}<p:spTree>${root}${titleShape(
  `${titleFrame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
)}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2000" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${plain}</p:bodyStyle><p:otherStyle>${plain}</p:otherStyle></p:txStyles></p:sldMaster>`;

export const layout = `${head}<p:sldLayout ${spaces} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${root}${titleShape('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const notesShape = (id: number, name: string, kind: string, frame: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;

export const notesMaster = `${head}<p:notesMaster ${spaces}><p:cSld>${background}<p:spTree>${root}${notesShape(
  2,
  'Slide',
  'type="sldImg" idx="2"',
  '<a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/>',
  '',
)}${notesShape(
  3,
  'Notes',
  'type="body" idx="1"',
  '<a:off x="685800" y="4114800"/><a:ext cx="5486400" cy="4572000"/>',
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>Notes</a:t></a:r></a:p></p:txBody>',
)}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:notesStyle>${plain}</p:notesStyle></p:notesMaster>`;

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const fonts = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const stroke = (width: number): string =>
  `<a:ln w="${width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Colours of the page in daylight, Arial, and no effects. */
export const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Interwork"><a:themeElements><a:clrScheme name="Interwork">${[
  colour('dk1', '14181F'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '596270'),
  colour('lt2', 'EEF1F5'),
  colour('accent1', '0A57EB'),
  colour('accent2', '9A4D00'),
  colour('accent3', '7434CD'),
  colour('accent4', '00695F'),
  colour('accent5', 'A82158'),
  colour('accent6', 'E0A100'),
  colour('hlink', '0B5FFF'),
  colour('folHlink', '7434CD'),
].join(
  '',
)}</a:clrScheme><a:fontScheme name="Interwork"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Interwork"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12_700, 19_050].map(stroke).join('')}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
