/** What stands in files that are saved, and what is said of them. */
export const exports = {
  formats: {
    text: 'Ladder as text',
    json: 'Trace (JSON)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)…',
    pptx: 'Slides, one a step (PowerPoint)',
    'pptx-ladder': 'Slides of the ladder (PowerPoint)',
    mermaid: 'Mermaid',
    plantuml: 'PlantUML',
    mscgen: 'Mscgen',
    pcapng: 'Capture (pcapng)',
  },

  traceOfOthers: 'A trace from elsewhere',
  conditions: 'Conditions',
  /** A condition as the run began, or as it was set in the middle of it. */
  condition: (label: string, value: string) => `${label}: ${value}`,
  conditionSet: (label: string, value: string) => `${label}: ${value} (set during the run)`,
  outcome: 'Outcome',
  madeBy: (model: string, fingerprint: string) => `Interwork, model ${model}, run ${fingerprint}`,
  runTooLarge: 'the run is too large to be kept inside',
  summary: (messages: number, participants: string) => `${messages} rows between ${participants}`,
  opensAgain: 'Open this file in Interwork to have the run again.',

  /** Of the ladder as text, from left to right. */
  columns: {
    n: 'n',
    step: 'step',
    time: 'ms',
    ends: 'from → to',
    message: 'message',
    point: 'on',
    clause: 'clause',
  },
  mermaidLimit: (usual: number, length: number) =>
    `Mermaid reads ${usual} characters unless it is told otherwise; this takes a maxTextSize of ${length + 200}.`,
  noCapture: 'A trace of others cannot be captured: only a run of this laboratory knows every hop.',

  marks: { priority: 'priority', identityHidden: 'identity hidden', lost: 'lost' },
  decides: 'decides',
  timer: {
    starts: (name: string) => `Timer starts: ${name}`,
    stopped: (name: string) => `Timer stopped: ${name}`,
    expired: (name: string) => `Timer runs out: ${name}`,
  },
  legend: {
    sip: 'SIP, MSRP',
    map: 'MAP',
    diameter: 'Diameter',
    sms: 'SMS',
    mms: 'MMS',
    internal: 'inside an element',
    answer: 'answer',
    timer: 'timer',
    timerExpired: 'timer ran out',
  },

  deck: {
    caption: 'Caption',
    tooWide: (count: number, most: number) =>
      `A slide has room for ${most} lifelines, this ladder has ${count}. A picture (SVG) has no limit.`,
    tooLong: (count: number, most: number) =>
      `These would be ${count} slides; ${most} are the most. Slides of the ladder take 11 rows each, a picture (SVG) has no limit.`,
  },

  making: (name: string) => `${name} is being made…`,
  saved: (name: string) => `${name} is saved.`,
  picture: {
    title: 'Save a picture',
    scale: 'Scale',
    times: (scale: number) => `${scale}×`,
    size: (width: string, height: string) => `${width} × ${height} pixels`,
    tooLarge: (width: string, height: string, side: string) =>
      `A picture of ${width} × ${height} pixels is more than a browser can draw (${side} at a side, 64 million in all). Choose a smaller scale, or SVG, which has no limit.`,
    notDrawn: 'This browser could not draw the picture. Choose a smaller scale, or SVG.',
    note: 'The run is kept inside: the file, dropped on this page, is the same run again.',
    save: 'Save',
  },

  noRunInside:
    'It holds no run. Pictures and diagrams that were saved here do, unless another program has taken it out',
};
