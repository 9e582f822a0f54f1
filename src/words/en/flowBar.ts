/** The bar above map and ladder. */
export const flowBar = {
  outcome: 'Outcome',
  closeTrace: 'Close the trace',
  view: 'View',
  views: { both: 'Map and ladder', ladder: 'Ladder', map: 'Map', text: 'Text' },
  drawing: 'Drawing options',
  hiddenHops: 'Show hidden hops',
  preparation: 'Show registrations before the run',
  futureHidden: 'Hide what is still to come',
  quiz: 'Quiz',
  quizHint: 'Quiz: what comes next? (Q)',
  disturb: 'Disturb this message',
  disturbances: {
    lose: 'Lose this message',
    delay: 'Delay it by one second',
    duplicate: 'Deliver it twice',
    deliver: 'Let it arrive before all others',
  },
};
